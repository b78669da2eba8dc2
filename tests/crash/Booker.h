// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace autospace {

// One who books a slot quarter after quarter over one connection, and remembers what was answered. Each request has an
// Idempotency-Key of its own, so that one whose answer was lost can be repeated.
class Booker {
public:
    // path: of the bookings; slot: nobody else books it.
    Booker(QByteArray path, QByteArray slot, Instant from)
        : m_path(std::move(path)), m_slot(std::move(slot)), m_next(from) {}

    // Books until the connection breaks. First repeats what has no answer yet.
    void bookUntilCut(int port, const QByteArray& token);
    // Repeats what has no answer yet, and that alone. False when there is still none.
    [[nodiscard]] bool settle(int port, const QByteArray& token);

    // Ids that the core answered with "created".
    [[nodiscard]] const QList<QByteArray>& booked() const { return m_booked; }
    // The first answer that was another one; empty when there was none.
    [[nodiscard]] const QByteArray& surprise() const { return m_surprise; }

private:
    struct Open {
        QByteArray key;
        QByteArray body;
    };
    [[nodiscard]] Open another();
    // Sends what is open and takes the answer; false when none came.
    [[nodiscard]] bool exchange(class PlainSocket& socket, const QByteArray& token);

    QByteArray m_path;
    QByteArray m_slot;
    Instant m_next;
    int m_count = 0;
    std::optional<Open> m_open;
    QList<QByteArray> m_booked;
    QByteArray m_surprise;
};

} // namespace autospace
