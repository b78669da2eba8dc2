// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/server/auth/RateLimiter.h"
#include "core/server/auth/RecentMap.h"
#include "core/server/auth/TokenSigner.h"
#include "core/server/http/AccessGate.h"

#include <mutex>

namespace autospace {

// Lets requests in: by address and person only so many, and to what is not public only with a good access token. It
// looks at nothing but the token; whether the session behind it still stands is asked where the records are read.
class TokenGate final : public AccessGate {
public:
    TokenGate(const TokenSigner& signer, const Clock& clock, RateLimiter::Rate rate);

    std::expected<Principal, ApiError> admit(const Request& request, const Route& route) override;

private:
    [[nodiscard]] std::expected<Principal, ApiError> identify(const Request& request);
    // What a token says, if it is good now. One that was found good is not taken apart again; its times still count.
    [[nodiscard]] std::expected<AccessClaims, TokenFault> verify(QByteArrayView token);

    const TokenSigner& m_signer;
    const Clock& m_clock;
    RateLimiter m_addresses;
    RateLimiter m_people;
    std::mutex m_mutex;
    RecentMap<AccessClaims> m_good;
};

} // namespace autospace
