// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/ActorFrom.h"

#include "core/domain/people/ActorOf.h"

namespace autospace {

namespace {

std::optional<Actor> actorOfInfo(const SignedInUser& user, const MembershipInfo& info, const Id& organization,
                                 const QString& device) {
    Membership membership;
    membership.id = info.id;
    membership.orgId = info.orgId;
    membership.userId = user.id;
    membership.name = user.name;
    membership.roles = info.roles;
    membership.garageIds = info.garageIds;
    membership.status = MembershipStatus::Active;
    Organization home;
    home.id = home.orgId = info.orgId;
    home.kind = info.orgKind;
    return actorOf(membership, home, organization, device);
}

} // namespace

std::optional<Actor> actorFrom(const SignedInUser& user, const Id& organization, const QString& device) {
    if (const MembershipInfo* own = user.membershipIn(organization))
        return actorOfInfo(user, *own, organization, device);
    for (const MembershipInfo& info : user.memberships)
        if (const auto actor = actorOfInfo(user, info, organization, device)) return actor;
    return std::nullopt;
}

} // namespace autospace
