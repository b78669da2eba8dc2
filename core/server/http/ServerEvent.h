// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// One server-sent event (WHATWG HTML, section "Server-sent events").
struct ServerEvent {
    QByteArray name; // the event type; empty means "message"
    QByteArray data;
    QByteArray id; // what a client sends back as Last-Event-ID; empty leaves it unchanged

    // The event as it travels. Each line of data becomes a data field; line breaks in name and id
    // are dropped, since they would start another field.
    [[nodiscard]] QByteArray encoded() const;
    // A line that clients ignore and that keeps the connection alive.
    [[nodiscard]] static QByteArray comment(QByteArrayView text);
};

} // namespace autospace
