// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Console.h"
#include "core/server/cli/Program.h"
#include "core/server/CoreApp.h"
#include "core/demo/DemoCast.h"
#include "core/server/http/TrafficLog.h"
#include "core/server/observe/JsonLog.h"
#include "core/server/observe/Metrics.h"
#include "core/server/observe/StandardErrorSink.h"
#include "core/server/openapi/OpenApiDocument.h"

#include "core/domain/ProductRegistry.h"

namespace autospace {

using namespace Qt::StringLiterals;

// The commands that only tell, and touch no database.

int Program::openApi() {
    if (!m_line.operands.isEmpty()) return wrongOperands("");
    CoreConfig config;
    config.database = u"sqlite::memory:"_s;
    config.threading = Threading::Inline;
    config.tokenKeys = {{"none", m_random.bytes(32)}};
    StandardErrorSink sink;
    const JsonLog log(sink, m_clock, LogLevel::Error);
    Metrics metrics;
    TrafficLog traffic(log, metrics);
    const auto app = CoreApp::create(config, {m_clock, m_random, traffic, metrics, log});
    if (!app) return fail(app.error());
    Console::out(QString::fromUtf8(OpenApiDocument(productRegistry()).make((*app)->router().routes())).trimmed());
    return 0;
}

int Program::demoAccounts() {
    if (!m_line.operands.isEmpty()) return wrongOperands("[--demo-seed NUMBER]");
    const auto settings = Settings::gather(m_line.flags, {});
    if (!settings) return fail(settings.error(), 2);
    for (const QJsonObject& account : DemoCast::describe(static_cast<quint64>(settings->number("demo-seed"))))
        Console::out(QString::fromUtf8(QJsonDocument(account).toJson(QJsonDocument::Compact)));
    return 0;
}

} // namespace autospace
