// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

#include <QString>

namespace autospace {

// What an access token says of its bearer.
struct AccessClaims {
    QString userId;    // sub
    QString sessionId; // sid
    Instant issuedAt;  // iat and nbf, whole seconds
    Instant expiresAt; // exp, whole seconds
};

} // namespace autospace
