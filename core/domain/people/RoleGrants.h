// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/command/Rejection.h"
#include "core/domain/people/Membership.h"

#include <optional>

namespace autospace {

// Who may give and take which roles: never more than one has. An owner gives every role of an organization, an admin
// all but the owner's, a manager those of the garage's people. The platform's own roles (super_admin, operator) are
// given by the platform's admins, super_admin by the core's command line only.
class RoleGrants {
public:
    [[nodiscard]] static QList<Role> grantable(const Actor& actor);
    // Forbidden with the roles that the actor cannot give or take; nothing when it may handle all of them.
    [[nodiscard]] static std::optional<Rejection> refuse(const Actor& actor, const QList<Role>& roles);
    // Whoever is limited to garages can only give away those.
    [[nodiscard]] static std::optional<Rejection> refuseGarages(const Actor& actor, const QList<Id>& garages);
};

} // namespace autospace
