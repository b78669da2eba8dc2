// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/ActorOf.h"

namespace autospace {

using namespace Qt::StringLiterals;

std::optional<Actor> actorOf(const Membership& membership, const Organization& home, const Id& actingIn,
                             const QString& device) {
    Q_ASSERT(membership.orgId == home.id);
    const bool platform = home.kind == OrganizationKind::Platform;
    if (membership.deletedAt || membership.status != MembershipStatus::Active) return std::nullopt;
    if (!platform && membership.orgId != actingIn) return std::nullopt;
    Actor actor;
    actor.userId = membership.userId;
    actor.membershipId = membership.id;
    actor.orgId = actingIn;
    actor.roles = membership.roles;
    actor.garageIds = membership.garageIds;
    actor.platform = platform;
    actor.name = membership.name;
    actor.device = device;
    return actor;
}

std::optional<Actor> actorOf(const View& view, const Id& userId, const Id& actingIn, const QString& device,
                             const std::shared_ptr<const Organization>& known) {
    std::optional<Actor> fromPlatform;
    const auto memberships =
        view.list<Membership>(Query().where(u"user_id"_s, Value(userId)).where(u"status"_s, Value(u"active"_s)));
    for (const auto& membership : memberships) {
        const bool isKnown = known && known->id == membership->orgId;
        const auto home = isKnown ? known : view.get<Organization>(membership->orgId);
        if (!home) continue;
        const auto actor = actorOf(*membership, *home, actingIn, device);
        if (actor && home->id == actingIn) return actor;
        if (actor) fromPlatform = actor;
    }
    return fromPlatform;
}

} // namespace autospace
