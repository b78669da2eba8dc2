// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/RoleGrants.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const QList<Role> ofTheGarage{Role::Manager, Role::Support, Role::Valet, Role::Member, Role::Customer, Role::Visitor};
const QList<Role> ofTheOffice{Role::Admin, Role::Hr, Role::Finance, Role::Provider, Role::Supplier};

QList<Role> grantedBy(Role role, bool platform) {
    switch (role) {
    case Role::OrgOwner: return ofTheGarage + ofTheOffice + QList{Role::OrgOwner};
    case Role::Admin:
        return ofTheGarage + ofTheOffice + (platform ? QList{Role::Operator, Role::OrgOwner} : QList<Role>());
    case Role::Manager: return ofTheGarage;
    default: return {};
    }
}

} // namespace

QList<Role> RoleGrants::grantable(const Actor& actor) {
    QList<Role> roles;
    for (size_t i = 0; i < EnumWords<Role>::words.size(); ++i) {
        const Role role = static_cast<Role>(i);
        const bool given = actor.isSystem || std::ranges::any_of(actor.roles, [&](Role own) {
                               return grantedBy(own, actor.platform).contains(role);
                           });
        if (given) roles << role;
    }
    return roles;
}

std::optional<Rejection> RoleGrants::refuse(const Actor& actor, const QList<Role>& roles) {
    const QList<Role> allowed = grantable(actor);
    QList<Role> above;
    for (const Role role : roles)
        if (!allowed.contains(role)) above << role;
    if (above.isEmpty()) return std::nullopt;
    return Rejection::forbidden(
        {QT_TRANSLATE_NOOP("rules", "You cannot give or take the role %1. Ask somebody who has it, or an owner."),
         above});
}

std::optional<Rejection> RoleGrants::refuseGarages(const Actor& actor, const QList<Id>& garages) {
    if (actor.garageIds.isEmpty()) return std::nullopt;
    const bool within =
        !garages.isEmpty() && std::ranges::all_of(garages, [&](const Id& id) { return actor.garageIds.contains(id); });
    if (within) return std::nullopt;
    return Rejection::forbidden({QT_TRANSLATE_NOOP(
        "rules", "Your own membership is limited to certain garages; name garages among them for the others, "
                 "too.")});
}

} // namespace autospace
