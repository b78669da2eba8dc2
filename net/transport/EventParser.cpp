// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/EventParser.h"

namespace autospace {

std::expected<QList<StreamEvent>, EventParser::Fault> EventParser::feed(QByteArrayView chunk) {
    QList<StreamEvent> events;
    for (const char c : chunk) {
        const bool endsReturn = m_afterReturn && c == '\n';
        m_afterReturn = c == '\r';
        if (endsReturn) continue;
        if (c == '\n' || c == '\r') {
            endLine(events);
            continue;
        }
        m_line += c;
        if (m_line.size() + m_data.size() > maxBytes) return std::unexpected(Fault::TooLong);
    }
    return events;
}

void EventParser::endLine(QList<StreamEvent>& events) {
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_firstLine, false) && line.startsWith("\xEF\xBB\xBF")) line.remove(0, 3);
    if (line.isEmpty()) return endEvent(events);
    const qsizetype colon = line.indexOf(':');
    if (colon == 0) return; // a comment: the heartbeat
    const QByteArray field = colon < 0 ? line : line.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' ')) value.remove(0, 1);
    if (field == "event") {
        m_type = value;
    } else if (field == "data") {
        if (m_hasData) m_data += '\n';
        m_data += value;
        m_hasData = true;
    } else if (field == "id" && !value.contains('\0')) {
        m_lastId = value;
    }
}

void EventParser::endEvent(QList<StreamEvent>& events) {
    QByteArray type = std::exchange(m_type, {});
    QByteArray data = std::exchange(m_data, {});
    if (!std::exchange(m_hasData, false)) return;
    events << StreamEvent{type.isEmpty() ? QByteArray("message") : type, m_lastId, data};
}

} // namespace autospace
