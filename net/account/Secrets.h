// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/SignedInUser.h"

#include <QByteArray>

#include <optional>

namespace autospace {

// What an account's sealed file holds.
struct Secrets {
    QByteArray refreshToken; // empty after the sign-in has ended
    QByteArray dataKey;      // 32 bytes; seals personal data in cache and outbox
    SignedInUser user;       // so that the client starts without the core

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<Secrets> fromJson(const QJsonObject& json);
    friend bool operator==(const Secrets&, const Secrets&) = default;
};

} // namespace autospace
