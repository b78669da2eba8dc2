// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WarningCount.h"

#include <QtCore/QString>
#include <QtCore/QtLogging>

#include <atomic>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace autospace {

static std::atomic<int> warnings = 0;

static void countMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const bool aboutPlatform = context.category && std::strncmp(context.category, "qt.qpa", 6) == 0;
    if (type != QtDebugMsg && type != QtInfoMsg && !aboutPlatform) ++warnings;
    std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
}

void startCountingWarnings() {
    qSetMessagePattern(u"%{time hh:mm:ss.zzz} %{if-warning}warning: %{endif}%{if-critical}error: %{endif}"
                       "%{if-category}%{category}: %{endif}%{message}"_s);
    qInstallMessageHandler(countMessage);
}

int warningCount() { return warnings; }

} // namespace autospace
