// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/LoggedMessages.h"

#include "core/server/observe/JsonLog.h"

#include <QtLogging>

#include <mutex>
#include <shared_mutex>

namespace autospace {

// Qt's handler is a bare function, so that it needs a place to find the log at.
static const JsonLog* receiver = nullptr;
// The log must not end while another thread writes a line to it.
static std::shared_mutex inUse;

static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const std::shared_lock lock(inUse);
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
    {
        const std::unique_lock lock(inUse);
        receiver = &log;
    }
    qInstallMessageHandler(&handle);
}

LoggedMessages::~LoggedMessages() {
    qInstallMessageHandler(nullptr);
    const std::unique_lock lock(inUse);
    receiver = nullptr;
}

} // namespace autospace
