// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/server/auth/RandomSource.h"

#include <QString>

#include <optional>

namespace autospace {

// A refresh token as it travels: the session's id, a dot, and a secret of 256 random bits. The session stores only the
// hash of the secret.
struct RefreshToken {
    Id sessionId;
    QString secretHash;

    struct Fresh {
        QString text;
        QString secretHash;
    };
    [[nodiscard]] static Fresh make(const Id& sessionId, RandomSource& random);
    [[nodiscard]] static std::optional<RefreshToken> parse(QStringView text);
};

} // namespace autospace
