// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/observe/JsonLog.h"

#include "core/domain/schema/Clock.h"
#include "core/server/observe/LogSink.h"

#include <algorithm>
#include <cmath>

namespace autospace {

static constexpr qsizetype longestValue = 4096;

static QByteArrayView levelName(LogLevel level) {
    static constexpr QByteArrayView names[]{"debug", "info", "warning", "error"};
    return names[size_t(level)];
}

// An id or a hash of a secret has a name that does not end like one: "token_id".
static bool isSecret(QByteArrayView name) {
    static constexpr QByteArrayView words[]{"authorization", "cookie",   "password", "passwd", "secret",
                                            "token",         "passcode", "api_key",  "body",   "private_key"};
    return std::ranges::any_of(words, [name](QByteArrayView word) {
        return name.endsWith(word) || (name.contains(word) && (word == "password" || word == "authorization"));
    });
}

static void appendEscape(QByteArray& out, char16_t c) {
    static constexpr char digits[] = "0123456789abcdef";
    out.append("\\u");
    for (const int shift : {12, 8, 4, 0})
        out.append(digits[(c >> shift) & 0xf]);
}

void appendJsonString(QByteArray& out, QStringView text) {
    const bool cut = text.size() > longestValue;
    const QByteArray utf8 = (cut ? text.first(longestValue) : text).toUtf8();
    out.append('"');
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const uchar c = uchar(utf8[i]);
        if (c == '"' || c == '\\')
            out.append('\\').append(char(c));
        else if (c < 0x20 || c == 0x7f)
            appendEscape(out, c);
        // U+0080 to U+009F steer terminals; U+2028 and U+2029 end lines for some readers.
        else if (c == 0xc2 && uchar(utf8[i + 1]) < 0xa0)
            appendEscape(out, uchar(utf8[++i]));
        else if (c == 0xe2 && uchar(utf8[i + 1]) == 0x80 && (uchar(utf8[i + 2]) & 0xfe) == 0xa8) {
            appendEscape(out, 0x2000 + (uchar(utf8[i + 2]) & 0x3f));
            i += 2;
        } else
            out.append(char(c));
    }
    out.append(cut ? "…\"" : "\"");
}

void appendJsonString(QByteArray& out, QByteArrayView utf8) { appendJsonString(out, QString::fromUtf8(utf8)); }

static void appendValue(QByteArray& out, const LogField& field) {
    if (isSecret(field.name))
        out.append("\"[hidden]\"");
    else if (const auto* text = std::get_if<QStringView>(&field.value))
        appendJsonString(out, *text);
    else if (const auto* bytes = std::get_if<QByteArrayView>(&field.value))
        appendJsonString(out, *bytes);
    else if (const auto* number = std::get_if<qint64>(&field.value))
        out.append(QByteArray::number(*number));
    else if (const auto* truth = std::get_if<bool>(&field.value))
        out.append(*truth ? "true" : "false");
    else if (const double real = std::get<double>(field.value); std::isfinite(real))
        out.append(QByteArray::number(real, 'g', 12));
    else
        out.append("null");
}

JsonLog::JsonLog(LogSink& sink, const Clock& clock, LogLevel lowest) : m_sink(sink), m_clock(clock), m_lowest(lowest) {}

void JsonLog::flush() const { m_sink.flush(1000); }

void JsonLog::write(LogLevel level, QByteArrayView event, QByteArrayView requestId,
                    std::initializer_list<LogField> fields) const {
    if (!isOn(level)) return;
    QByteArray line;
    line.reserve(320);
    line.append("{\"time\":\"").append(m_clock.now().toString().toLatin1());
    line.append("\",\"level\":\"").append(levelName(level)).append("\",\"event\":");
    appendJsonString(line, event);
    if (!requestId.isEmpty()) {
        line.append(",\"request_id\":");
        appendJsonString(line, requestId);
    }
    for (const LogField& field : fields) {
        line.append(',');
        appendJsonString(line, field.name);
        line.append(':');
        appendValue(line, field);
    }
    line.append("}\n");
    m_sink.write(line);
}

} // namespace autospace
