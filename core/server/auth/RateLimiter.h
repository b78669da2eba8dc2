// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"
#include "core/server/auth/RecentMap.h"

#include <QByteArray>

#include <array>
#include <expected>
#include <mutex>

namespace autospace {

// Token buckets, one per key (a user, an address). A new key starts with a full bucket; when there are
// more keys than fit, the one unused for the longest time is forgotten, which at worst gives it a full
// bucket again. Any thread may use it.
class RateLimiter {
public:
    struct Rate {
        double perSecond; // tokens that come back each second
        double burst;     // tokens of a full bucket
    };

    explicit RateLimiter(Rate rate, size_t maxKeys = 100'000);

    // Takes `cost` tokens, or none and says in how many milliseconds enough will be there. A cost above
    // a full bucket is taken from a full bucket. A clock that steps back gives nothing and takes nothing.
    [[nodiscard]] std::expected<void, qint64> take(QByteArrayView key, Instant now, double cost = 1);

    [[nodiscard]] size_t size() const;

private:
    struct Bucket {
        qint64 nanoTokens = 0;
        Instant filledAt;
        bool isNew = true;
    };
    struct Shard {
        explicit Shard(size_t capacity) : buckets(capacity) {}
        mutable std::mutex mutex;
        RecentMap<Bucket> buckets;
    };
    static constexpr size_t shardCount = 8;

    qint64 m_full;
    qint64 m_perMs;
    std::array<Shard, shardCount> m_shards;
};

} // namespace autospace
