// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/LoggedMessages.h"

#include "core/server/observe/JsonLog.h"

#include <QtLogging>

#include <atomic>

namespace autospace {

// Qt's handler is a bare function, so that it needs a place to find the log at.
static std::atomic<const JsonLog*> receiver = nullptr;

static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const JsonLog* log = receiver;
    if (!log) return;
    const LogLevel level = type == QtDebugMsg     ? LogLevel::Debug
                           : type == QtInfoMsg    ? LogLevel::Info
                           : type == QtWarningMsg ? LogLevel::Warning
                                                  : LogLevel::Error;
    log->write(level, "message", {},
               {{"category", QByteArrayView(context.category)}, {"text", QStringView(message)}});
    if (type == QtFatalMsg) log->flush(); // Qt ends the process now
}

LoggedMessages::LoggedMessages(const JsonLog& log) {
    receiver = &log;
    qInstallMessageHandler(&handle);
}

LoggedMessages::~LoggedMessages() {
    qInstallMessageHandler(nullptr);
    receiver = nullptr;
}

} // namespace autospace
