// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/TokenGate.h"

#include "core/server/http/AddressKey.h"
#include "core/server/http/Request.h"
#include "core/server/http/Route.h"

namespace autospace {

using namespace Qt::StringLiterals;

// People behind one address (an office, a proxy) share its bucket.
static constexpr double peoplePerAddress = 5;
static constexpr size_t tokensRemembered = 4096;

TokenGate::TokenGate(const TokenSigner& signer, const Clock& clock, RateLimiter::Rate rate)
    : m_signer(signer), m_clock(clock),
      m_addresses({rate.perSecond * peoplePerAddress, rate.burst * peoplePerAddress}), m_people(rate), m_good(tokensRemembered) {}

std::expected<Principal, ApiError> TokenGate::admit(const Request& request, const Route& route) {
    if (const auto taken = m_addresses.take(addressKey(request.peer), m_clock.now()); !taken)
        return std::unexpected(ApiError::tooManyRequests(taken.error()));
    if (route.permission.kind() == RoutePermission::Kind::Public) return Principal();
    auto principal = identify(request);
    if (!principal) return principal;
    if (const auto taken = m_people.take(principal->userId.toLatin1(), m_clock.now()); !taken)
        return std::unexpected(ApiError::tooManyRequests(taken.error()));
    return principal;
}

std::expected<AccessClaims, TokenFault> TokenGate::verify(QByteArrayView token) {
    const Instant now = m_clock.now();
    {
        const std::scoped_lock lock(m_mutex);
        const AccessClaims* good = m_good.find(token);
        if (good && good->expiresAt > now && good->issuedAt - now <= TokenSigner::clockSkewMs) return *good;
        if (good) m_good.remove(token);
    }
    const auto claims = m_signer.verify(token, now);
    if (claims) {
        const std::scoped_lock lock(m_mutex);
        m_good.touch(token) = *claims;
    }
    return claims;
}

std::expected<Principal, ApiError> TokenGate::identify(const Request& request) {
    const QByteArrayView header = request.headers.value("authorization");
    if (header.isEmpty() || request.headers.count("authorization") != 1)
        return std::unexpected(ApiError::unauthorized(u"This address needs an access token: sign in first."_s));
    if (header.size() < 8 || header.first(7).compare("bearer ", Qt::CaseInsensitive) != 0)
        return std::unexpected(ApiError::unauthorized(u"Authorization must be 'Bearer' and an access token."_s));
    const auto claims = verify(header.sliced(7));
    if (claims) return Principal{claims->userId, claims->sessionId};
    if (claims.error() == TokenFault::Expired)
        return std::unexpected(
            ApiError::unauthorized(u"The access token has expired. Refresh it."_s, u"token_expired"_s));
    return std::unexpected(ApiError::unauthorized(u"The access token is not valid. Sign in."_s, u"token_invalid"_s));
}

} // namespace autospace
