// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/SqliteFile.h"
#include "tests/bench/Stays.h"

#include <functional>

namespace autospace::bench {

// The bookings in a client's cache, put there past the client.
class CacheBookings {
public:
    // folder: the client's state, with one cache that has been synced.
    explicit CacheBookings(const QString& folder);

    // Brings their number to that, over all slots.
    void setCount(qint64 wanted);
    // Instead of all there are: a garage of that many slots with so many bookings from today on for a month; gives the
    // garage's id.
    [[nodiscard]] QString makeBigGarage(qint64 slotCount, qint64 bookings);

private:
    void add(const QByteArray& slotCondition, qint64 count, const std::function<Stays::Stay(qint64 n, qint64 slotCount)>& stay);

    SqliteFile m_file;
};

} // namespace autospace::bench
