// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace autospace {

// Whole numbers, so that whoever waits as told is let in, to the millisecond.
static qint64 nano(double tokens) { return qint64(std::llround(tokens * 1e9)); }

// More than threads are apart: the clock was set back, and would fill nothing until it has caught up.
static constexpr qint64 setBackMs = 1000;

RateLimiter::RateLimiter(Rate rate, size_t maxKeys)
    : m_full(nano(rate.burst)), m_perMs(std::max<qint64>(1, nano(rate.perSecond) / 1000)),
      m_shards([maxKeys]<size_t... I>(std::index_sequence<I...>) {
          const size_t each = std::max<size_t>(1, maxKeys / shardCount);
          return std::array<Shard, shardCount>{((void)I, Shard(each))...};
      }(std::make_index_sequence<shardCount>())) {
    Q_ASSERT(rate.perSecond > 0 && rate.burst >= 1);
}

std::expected<void, qint64> RateLimiter::take(QByteArrayView key, Instant now, double cost) {
    Shard& shard = m_shards[qHash(key, QHashSeed::globalSeed()) % shardCount];
    const std::scoped_lock lock(shard.mutex);
    Bucket& bucket = shard.buckets.touch(key);
    if (bucket.isNew) bucket = {m_full, now, false};
    if (now > bucket.filledAt) {
        // Bounded before it is multiplied: a key may come back after years.
        const qint64 elapsedMs = std::min(now - bucket.filledAt, m_full / m_perMs + 1);
        bucket.nanoTokens = std::min(m_full, bucket.nanoTokens + elapsedMs * m_perMs);
        bucket.filledAt = now;
    } else if (bucket.filledAt - now > setBackMs) {
        bucket.filledAt = now;
    }
    const qint64 nanoCost = std::min(nano(cost), m_full);
    if (bucket.nanoTokens >= nanoCost) {
        bucket.nanoTokens -= nanoCost;
        return {};
    }
    return std::unexpected((nanoCost - bucket.nanoTokens + m_perMs - 1) / m_perMs);
}

size_t RateLimiter::size() const {
    size_t sum = 0;
    for (const Shard& shard : m_shards) {
        const std::scoped_lock lock(shard.mutex);
        sum += shard.buckets.size();
    }
    return sum;
}

} // namespace autospace
