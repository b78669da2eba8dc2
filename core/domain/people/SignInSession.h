// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <optional>
#include <QStringList>

namespace autospace {

// One sign-in on one device. The refresh token rotates; the hash of each spent one is remembered, and its reuse revokes
// the session.
class SignInSession final : public Record {
    AUTOSPACE_RECORD(SignInSession)
    Id userId;
    QString refreshHash;     // SHA-256, base64url
    QStringList spentHashes; // the newest last
    QString device;
    QString address;
    Instant lastUsedAt;
    Instant expiresAt;
    std::optional<Instant> revokedAt;
    std::optional<QString> revokedReason;
};

} // namespace autospace
