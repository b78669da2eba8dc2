// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/schema/View.h"

#include <optional>

namespace autospace {

// The actor that a membership makes in the organization "actingIn". Only active memberships act; those of the
// platform's own organization act everywhere, the others at home. home is the organization of the membership.
[[nodiscard]] std::optional<Actor> actorOf(const Membership& membership, const Organization& home, const Id& actingIn,
                                           const QString& device);

// The same from the records: the person's membership in that organization, or else the one in the platform's. The two
// are never added up, so that nobody's rights in an organization grow by a role held for the platform. known: an
// organization that the view was asked for already, and need not be again.
[[nodiscard]] std::optional<Actor> actorOf(const View& view, const Id& userId, const Id& actingIn, const QString& device,
                                           const std::shared_ptr<const Organization>& known = {});

} // namespace autospace
