// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"
#include "core/server/auth/RecentMap.h"

#include <QByteArray>

namespace autospace {

// Failures by key, and how long the next try has to wait for them: nothing for the first few, then a
// delay that doubles up to a greatest one. Failures are forgotten one by one as time passes, so every
// wait ends. Not safe for several threads by itself.
class FailureLedger {
public:
    struct Policy {
        double freeFailures; // this many cost nothing
        qint64 leakMs;       // one failure is forgotten in this time
        qint64 firstDelayMs = 1000;
        qint64 maxDelayMs = 15 * 60 * 1000;
    };

    FailureLedger(Policy policy, size_t maxKeys) : m_policy(policy), m_entries(maxKeys) {}

    // Milliseconds until a try is allowed; 0 for now.
    [[nodiscard]] qint64 waitMs(QByteArrayView key, Instant now);
    void fail(QByteArrayView key, Instant now);
    // Takes one failure back, with the wait it brought.
    void forgive(QByteArrayView key, Instant now);
    void clear(QByteArrayView key) { m_entries.remove(key); }

private:
    struct Entry {
        double failures = 0;
        Instant countedAt;
        Instant blockedUntil;
    };
    static void follow(Entry& entry, Instant now);
    void leak(Entry& entry, Instant now) const;

    Policy m_policy;
    RecentMap<Entry> m_entries;
};

} // namespace autospace
