// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/StreamEvent.h"

#include <QList>

#include <expected>

namespace autospace {

// Reads a text/event-stream (WHATWG HTML, section "Server-sent events") from chunks cut anywhere. An event that the
// stream's end cuts off is dropped, as the standard says.
class EventParser {
public:
    enum class Fault { TooLong }; // a line or an event longer than maxBytes: not our core's

    static constexpr qsizetype maxBytes = 1024 * 1024;

    // The events that this chunk completes, in order.
    [[nodiscard]] std::expected<QList<StreamEvent>, Fault> feed(QByteArrayView chunk);

private:
    void endLine(QList<StreamEvent>& events);
    void endEvent(QList<StreamEvent>& events);

    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_lastId;
    bool m_hasData = false;
    bool m_afterReturn = false;
    bool m_firstLine = true;
};

} // namespace autospace
