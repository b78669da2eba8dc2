// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"
#include "tests/bench/Subject.h"

#include <QDateTime>

namespace autospace::bench {

// Requests that book a quarter of an hour, slot after slot and then the next quarter, 90 days ahead of what is there.
class BookingRequests {
public:
    explicit BookingRequests(const Subject& subject)
        : m_subject(subject), m_slots(subject.openSlots()),
          m_start{Instant{QDateTime::currentMSecsSinceEpoch()}.plusMinutes(60 * 24 * 90)} {
        m_start.epochMs -= m_start.epochMs % 900'000;
    }

    [[nodiscard]] QByteArray next() {
        const qint64 n = m_count++;
        const Instant from = m_start.plusMinutes(n / m_slots.size() * 15);
        return m_subject.api().request(
            "POST", m_subject.orgPath() + "/bookings",
            "{\"resource_id\":\"" + m_slots[n % m_slots.size()] + "\",\"source\":\"phone\",\"starts_at\":\"" +
                from.toString().toLatin1() + "\",\"ends_at\":\"" + from.plusMinutes(15).toString().toLatin1() +
                "\",\"customer_name\":\"Bench Person\",\"plate\":\"FL " + QByteArray::number(n) + "\"}");
    }

private:
    const Subject& m_subject;
    QList<QByteArray> m_slots;
    Instant m_start;
    qint64 m_count = 0;
};

} // namespace autospace::bench
