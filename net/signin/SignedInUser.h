// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/MembershipInfo.h"

#include <QJsonObject>

#include <optional>

namespace autospace {

// Who is signed in, as the core said it last.
struct SignedInUser {
    Id id;
    QString name;
    QString email;
    QString locale;
    QList<MembershipInfo> memberships;

    // The wire's form; nothing when id, email or the memberships are missing or malformed.
    [[nodiscard]] static std::optional<SignedInUser> fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
    // Null when there is none in that organization.
    [[nodiscard]] const MembershipInfo* membershipIn(const Id& orgId) const;

    friend bool operator==(const SignedInUser&, const SignedInUser&) = default;
};

} // namespace autospace
