// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Rejection.h"
#include "core/domain/people/Membership.h"
#include "core/domain/schema/View.h"

namespace autospace {

// What must hold among the memberships of an organization.
class MembershipRules {
public:
    // The garages and the line manager must be of the organization, and nobody leads themselves, not even in a circle.
    [[nodiscard]] static FieldErrors errors(const View& view, const Membership& membership);
    // Conflict "last_owner" when the organization would be left without an active owner by this change.
    [[nodiscard]] static std::optional<Rejection> refuseLastOwner(const View& view, const Membership& before,
                                                                  const Membership& after);
    // Without personal data.
    [[nodiscard]] static QJsonObject facts(const Membership& membership);
};

} // namespace autospace
