// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/observe/LogField.h"

#include <QByteArray>
#include <QStringView>

#include <initializer_list>

namespace autospace {

class Clock;
class LogSink;

enum class LogLevel { Debug, Info, Warning, Error };

// Structured logging: one JSON object per line, {"time", "level", "event", "request_id", fields…}, times
// in UTC with milliseconds. Whatever a value holds, it stays inside its line and its string: control
// characters are escaped and bytes that are not UTF-8 replaced. Fields whose names speak of secrets
// (authorization, cookie, password, secret, token, passcode, body …) are never written, only that they
// were there. Any thread may log.
class JsonLog {
public:
    JsonLog(LogSink& sink, const Clock& clock, LogLevel lowest = LogLevel::Info);

    // `event` says what happened, as a stable name ("login_refused"); `requestId` may be empty.
    void write(LogLevel level, QByteArrayView event, QByteArrayView requestId,
               std::initializer_list<LogField> fields = {}) const;
    // Before the process ends in an unusual way.
    void flush() const;
    [[nodiscard]] bool isOn(LogLevel level) const { return level >= m_lowest; }

private:
    LogSink& m_sink;
    const Clock& m_clock;
    LogLevel m_lowest;
};

// A value as a JSON string with its quotes.
void appendJsonString(QByteArray& out, QStringView text);
void appendJsonString(QByteArray& out, QByteArrayView utf8);

} // namespace autospace
