// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/LoginThrottle.h"

#include <algorithm>

namespace autospace {

static constexpr qint64 minuteMs = 60 * 1000;

// A line break cannot stand in an account, an address or a device, so that no two pairs look alike.
static QByteArray joined(const QByteArray& a, const QByteArray& b) { return a + '\n' + b; }

LoginThrottle::LoginThrottle(size_t maxKeys)
    : pairs_({5, 30 * minuteMs}, maxKeys), addresses_({30, minuteMs}, maxKeys), accounts_({50, 5 * minuteMs}, maxKeys),
      places_({10, 30 * minuteMs}, maxKeys), goodAddresses_(maxKeys) {}

QByteArray LoginThrottle::knownPlace(const LoginSource& source) {
    if (!source.knownDevice.isEmpty()) return joined(source.account, "device " + source.knownDevice);
    const QByteArray pair = joined(source.account, source.address);
    return goodAddresses_.find(pair) ? joined(source.account, "address " + source.address) : QByteArray();
}

std::expected<void, qint64> LoginThrottle::attempt(const LoginSource& source, Instant now) {
    const std::scoped_lock lock(mutex_);
    if (const QByteArray place = knownPlace(source); !place.isEmpty()) {
        if (const qint64 wait = places_.waitMs(place, now); wait > 0) return std::unexpected(wait);
        places_.fail(place, now);
        return {};
    }
    const QByteArray pair = joined(source.account, source.address);
    const qint64 wait = std::max(
        {pairs_.waitMs(pair, now), addresses_.waitMs(source.address, now), accounts_.waitMs(source.account, now)});
    if (wait > 0) return std::unexpected(wait);
    pairs_.fail(pair, now);
    addresses_.fail(source.address, now);
    accounts_.fail(source.account, now);
    return {};
}

void LoginThrottle::succeeded(const LoginSource& source, Instant now) {
    const std::scoped_lock lock(mutex_);
    if (const QByteArray place = knownPlace(source); !place.isEmpty()) {
        places_.clear(place);
    } else {
        // Only this try is taken back from the wider counts: signing in to an account of one's own must
        // not buy more guesses at those of others.
        pairs_.clear(joined(source.account, source.address));
        addresses_.forgive(source.address, now);
        accounts_.forgive(source.account, now);
    }
    goodAddresses_.touch(joined(source.account, source.address)) = now;
}

void LoginThrottle::ownerProved(const LoginSource& source) {
    const std::scoped_lock lock(mutex_);
    accounts_.clear(source.account);
    pairs_.clear(joined(source.account, source.address));
    if (const QByteArray place = knownPlace(source); !place.isEmpty()) places_.clear(place);
}

} // namespace autospace
