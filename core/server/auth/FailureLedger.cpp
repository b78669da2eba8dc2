// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/FailureLedger.h"

#include <algorithm>
#include <cmath>

namespace autospace {

qint64 FailureLedger::waitMs(QByteArrayView key, Instant now) {
    Entry* entry = m_entries.find(key);
    if (!entry) return 0;
    follow(*entry, now);
    return std::max<qint64>(0, entry->blockedUntil - now);
}

void FailureLedger::fail(QByteArrayView key, Instant now) {
    Entry& entry = m_entries.touch(key);
    leak(entry, now);
    entry.failures += 1;
    const double over = std::ceil(entry.failures - m_policy.freeFailures);
    if (over < 1) return;
    const double delay =
        std::min(double(m_policy.firstDelayMs) * std::exp2(std::min(over - 1, 40.0)), double(m_policy.maxDelayMs));
    entry.blockedUntil = now.plusMs(qint64(delay));
}

void FailureLedger::forgive(QByteArrayView key, Instant now) {
    Entry* entry = m_entries.find(key);
    if (!entry) return;
    leak(*entry, now);
    entry->failures = std::max(0.0, entry->failures - 1);
    entry->blockedUntil = now;
}

// A clock that was set back must not turn a wait of seconds into one of hours: the wait begins anew.
void FailureLedger::follow(Entry& entry, Instant now) {
    if (now >= entry.countedAt) return;
    entry.blockedUntil = now.plusMs(std::max<qint64>(0, entry.blockedUntil - entry.countedAt));
    entry.countedAt = now;
}

void FailureLedger::leak(Entry& entry, Instant now) const {
    follow(entry, now);
    if (entry.countedAt.epochMs != 0 && now > entry.countedAt)
        entry.failures = std::max(0.0, entry.failures - double(now - entry.countedAt) / double(m_policy.leakMs));
    entry.countedAt = now;
}

} // namespace autospace
