// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/Console.h"
#include "core/server/cli/LoggedMessages.h"
#include "core/server/cli/Program.h"
#include "core/server/cli/Service.h"
#include "core/server/cli/StopSignal.h"
#include "core/server/config/ListenAddress.h"
#include "core/server/demo/DemoFill.h"
#include "core/server/http/TrafficLog.h"
#include "core/server/observe/BackgroundSink.h"
#include "core/server/observe/JsonLog.h"
#include "core/server/observe/Metrics.h"
#include "core/server/observe/StandardErrorSink.h"

#include <QCoreApplication>

#include <cstdlib>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

LogLevel levelOf(const QString& word) {
    if (word == u"debug") return LogLevel::Debug;
    if (word == u"warning") return LogLevel::Warning;
    return word == u"error" ? LogLevel::Error : LogLevel::Info;
}

std::expected<HttpServerOptions, QString> httpOptions(const Settings& settings) {
    const auto listen = ListenAddress::parse(settings.text("listen"));
    if (!listen) return std::unexpected(listen.error());
    const auto proxies = TrustedProxies::parse(settings.text("trusted-proxies").split(u',', Qt::SkipEmptyParts));
    if (!proxies) return std::unexpected(u"trusted-proxies: "_s + proxies.error());
    HttpServerOptions options;
    options.address = listen->address;
    options.port = listen->port;
    options.certificateFile = settings.text("tls-cert");
    options.keyFile = settings.text("tls-key");
    options.threads = static_cast<int>(settings.number("http-threads"));
    options.limits.connections = static_cast<int>(settings.number("connections"));
    options.limits.connectionsPerAddress = static_cast<int>(settings.number("connections-per-address"));
    options.proxies = *proxies;
    return options;
}

} // namespace

int Program::serve() {
    if (!m_line.operands.isEmpty()) return wrongOperands("[SETTING…]");
    auto config = configure();
    if (!config) return config.error();
    auto options = httpOptions(m_settings);
    if (!options) return fail(options.error(), 2);
    const auto lock = lockDatabase(*config);
    if (!lock) return lock.error();
    if (auto store = openMigrated(*config); !store) return store.error();

    BackgroundSink sink(std::make_shared<StandardErrorSink>());
    const JsonLog log(sink, m_clock, levelOf(m_settings.text("log-level")));
    const LoggedMessages messages(log);
    Metrics metrics;
    metrics.watch("autospace_log_lines_dropped_total", "Log lines that nobody took in time",
                  [&sink] { return static_cast<double>(sink.dropped()); });
    TrafficLog traffic(log, metrics);
    auto app = CoreApp::create(*config, {m_clock, m_random, traffic, metrics, log});
    if (!app) return fail(app.error());
    if (m_settings.isOn("demo")) {
        const DemoFill demo(static_cast<quint64>(m_settings.number("demo-seed")), m_clock.now());
        const auto filled = demo.write((*app)->writer(), (*app)->hasher());
        if (!filled) return fail(filled.error().message);
        if (*filled)
            log.write(LogLevel::Info, "demo_filled", {},
                      {{"records", qint64((*filled)->records)}, {"bookings", qint64((*filled)->bookings)}});
    }
    Service service(**app, traffic, m_clock, *options);
    StopSignal stop;
    QObject::connect(&stop, &StopSignal::requested, &service, &Service::stop);
    QObject::connect(&service, &Service::stopped, qApp, [&log](bool requests, bool jobs) {
        log.write(LogLevel::Info, "ended", {}, {{"requests_finished", requests}, {"jobs_finished", jobs}});
        // A long job (a backup) is not waited for: everything that counts is on the disk, and it is done again.
        if (jobs) return QCoreApplication::exit(0);
        log.flush();
        std::_Exit(0);
    });
    const auto url = service.start();
    if (!url) return fail(url.error());
    Console::out(u"listening on "_s + *url);
    return QCoreApplication::exec();
}

} // namespace autospace
