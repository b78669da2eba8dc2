// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/MembershipRules.h"

#include "core/domain/places/Location.h"

#include <QJsonArray>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestLine = 50; // of managers above each other

bool leadsBackTo(const View& view, const Membership& membership) {
    std::optional<Id> above = membership.managerId;
    for (int i = 0; above && i < deepestLine; ++i) {
        if (*above == membership.id) return true;
        const auto manager = view.get<Membership>(*above);
        above = manager ? manager->managerId : std::nullopt;
    }
    return above.has_value();
}

bool isActiveOwner(const Membership& membership) {
    return !membership.deletedAt && membership.status == MembershipStatus::Active &&
           membership.roles.contains(Role::OrgOwner);
}

} // namespace

FieldErrors MembershipRules::errors(const View& view, const Membership& membership) {
    FieldErrors errors;
    for (const Id& id : membership.garageIds) {
        const auto garage = view.get<Location>(id);
        if (!garage || garage->orgId != membership.orgId)
            errors << FieldError{
                u"/garage_ids"_s,
                u"unknown_garage"_s,
                {QT_TRANSLATE_NOOP("rules", "There is no garage %1 in this organization."), id.toString()}};
    }
    if (!membership.managerId) return errors;
    const auto manager = view.get<Membership>(*membership.managerId);
    if (!manager || manager->orgId != membership.orgId || manager->status == MembershipStatus::Removed)
        errors << FieldError{u"/manager_id"_s,
                             u"unknown_member"_s,
                             {QT_TRANSLATE_NOOP("rules", "The line manager must be a member of this organization.")}};
    else if (leadsBackTo(view, membership))
        errors << FieldError{
            u"/manager_id"_s,
            u"circular"_s,
            {QT_TRANSLATE_NOOP("rules", "Nobody can be their own line manager, directly or through others.")}};
    return errors;
}

std::optional<Rejection> MembershipRules::refuseLastOwner(const View& view, const Membership& before,
                                                          const Membership& after) {
    if (!isActiveOwner(before) || isActiveOwner(after)) return std::nullopt;
    const auto owners = view.list<Membership>(Query()
                                                  .where(u"org_id"_s, Value(before.orgId))
                                                  .where(u"status"_s, Value(toWord(MembershipStatus::Active)))
                                                  .where(u"roles"_s, Op::HasEntry, Value(toWord(Role::OrgOwner))));
    if (std::ranges::any_of(owners, [&](const auto& owner) { return owner->id != before.id; })) return std::nullopt;
    return Rejection::conflict(
        u"last_owner"_s,
        {QT_TRANSLATE_NOOP("rules", "%1 is the organization's last owner. Make somebody else an owner first."),
         before.name});
}

QJsonObject MembershipRules::facts(const Membership& membership) {
    QJsonArray roles;
    for (const Role role : membership.roles)
        roles << toWord(role);
    return {{u"user_id"_s, membership.userId.toString()},
            {u"membership_id"_s, membership.id.toString()},
            {u"status"_s, toWord(membership.status)},
            {u"roles"_s, roles}};
}

} // namespace autospace
