// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/LoginThrottle.h"

#include <algorithm>

namespace autospace {

static constexpr qint64 minuteMs = 60 * 1000;

// A line break cannot stand in an account, an address or a device, so that no two pairs look alike.
static QByteArray joined(const QByteArray& a, const QByteArray& b) { return a + '\n' + b; }

LoginThrottle::LoginThrottle(size_t maxKeys)
    : m_pairs({5, 30 * minuteMs}, maxKeys), m_addresses({30, minuteMs}, maxKeys),
      m_accounts({50, 5 * minuteMs}, maxKeys), m_places({10, 30 * minuteMs}, maxKeys), m_goodAddresses(maxKeys) {}

QByteArray LoginThrottle::knownPlace(const LoginSource& source) {
    if (!source.knownDevice.isEmpty()) return joined(source.account, "device " + source.knownDevice);
    const QByteArray pair = joined(source.account, source.address);
    return m_goodAddresses.find(pair) ? joined(source.account, "address " + source.address) : QByteArray();
}

std::expected<void, qint64> LoginThrottle::attempt(const LoginSource& source, Instant now) {
    const std::scoped_lock lock(m_mutex);
    if (const QByteArray place = knownPlace(source); !place.isEmpty()) {
        if (const qint64 wait = m_places.waitMs(place, now); wait > 0) return std::unexpected(wait);
        m_places.fail(place, now);
        return {};
    }
    const QByteArray pair = joined(source.account, source.address);
    const qint64 wait = std::max(
        {m_pairs.waitMs(pair, now), m_addresses.waitMs(source.address, now), m_accounts.waitMs(source.account, now)});
    if (wait > 0) return std::unexpected(wait);
    m_pairs.fail(pair, now);
    m_addresses.fail(source.address, now);
    m_accounts.fail(source.account, now);
    return {};
}

void LoginThrottle::succeeded(const LoginSource& source, Instant now) {
    const std::scoped_lock lock(m_mutex);
    if (const QByteArray place = knownPlace(source); !place.isEmpty()) {
        m_places.clear(place);
    } else {
        // Only this try is taken back from the wider counts: signing in to an account of one's own must
        // not buy more guesses at those of others.
        m_pairs.clear(joined(source.account, source.address));
        m_addresses.forgive(source.address, now);
        m_accounts.forgive(source.account, now);
    }
    m_goodAddresses.touch(joined(source.account, source.address)) = now;
}

void LoginThrottle::undecided(const LoginSource& source, Instant now) {
    const std::scoped_lock lock(m_mutex);
    if (const QByteArray place = knownPlace(source); !place.isEmpty()) return m_places.forgive(place, now);
    m_pairs.forgive(joined(source.account, source.address), now);
    m_addresses.forgive(source.address, now);
    m_accounts.forgive(source.account, now);
}

void LoginThrottle::ownerProved(const LoginSource& source) {
    const std::scoped_lock lock(m_mutex);
    m_accounts.clear(source.account);
    m_pairs.clear(joined(source.account, source.address));
    if (const QByteArray place = knownPlace(source); !place.isEmpty()) m_places.clear(place);
}

} // namespace autospace
