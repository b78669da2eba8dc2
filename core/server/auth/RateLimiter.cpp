// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace autospace {

// Whole numbers, so that whoever waits as told is let in, to the millisecond.
static qint64 nano(double tokens) { return qint64(std::llround(tokens * 1e9)); }

RateLimiter::RateLimiter(Rate rate, size_t maxKeys)
    : full_(nano(rate.burst)), perMs_(std::max<qint64>(1, nano(rate.perSecond) / 1000)),
      shards_([maxKeys]<size_t... I>(std::index_sequence<I...>) {
          const size_t each = std::max<size_t>(1, maxKeys / shardCount);
          return std::array<Shard, shardCount>{((void)I, Shard(each))...};
      }(std::make_index_sequence<shardCount>())) {
    Q_ASSERT(rate.perSecond > 0 && rate.burst >= 1);
}

std::expected<void, qint64> RateLimiter::take(QByteArrayView key, Instant now, double cost) {
    Shard& shard = shards_[qHash(key, QHashSeed::globalSeed()) % shardCount];
    const std::scoped_lock lock(shard.mutex);
    Bucket& bucket = shard.buckets.touch(key);
    if (bucket.isNew) bucket = {full_, now, false};
    if (now > bucket.filledAt) {
        // Bounded before it is multiplied: a key may come back after years.
        const qint64 elapsedMs = std::min(now - bucket.filledAt, full_ / perMs_ + 1);
        bucket.nanoTokens = std::min(full_, bucket.nanoTokens + elapsedMs * perMs_);
        bucket.filledAt = now;
    }
    const qint64 nanoCost = std::min(nano(cost), full_);
    if (bucket.nanoTokens >= nanoCost) {
        bucket.nanoTokens -= nanoCost;
        return {};
    }
    return std::unexpected((nanoCost - bucket.nanoTokens + perMs_ - 1) / perMs_);
}

size_t RateLimiter::size() const {
    size_t sum = 0;
    for (const Shard& shard : shards_) {
        const std::scoped_lock lock(shard.mutex);
        sum += shard.buckets.size();
    }
    return sum;
}

} // namespace autospace
