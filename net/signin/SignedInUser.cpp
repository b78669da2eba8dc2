// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/SignedInUser.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::optional<MembershipInfo> membershipFrom(const QJsonObject& json) {
    const auto id = Id::parse(json[u"id"_s].toString());
    const auto orgId = Id::parse(json[u"org_id"_s].toString());
    if (!id || !orgId) return std::nullopt;
    MembershipInfo info{*id, *orgId, json[u"org_name"_s].toString(), OrganizationKind::Parking, {}, {}};
    info.orgKind = fromWord<OrganizationKind>(json[u"org_kind"_s].toString()).value_or(OrganizationKind::Parking);
    for (const QJsonValue& word : json[u"roles"_s].toArray())
        if (const auto role = fromWord<Role>(word.toString())) info.roles << *role;
    for (const QJsonValue& text : json[u"garage_ids"_s].toArray()) {
        const auto garage = Id::parse(text.toString());
        if (!garage) return std::nullopt; // left out, it would widen what the person may do
        info.garageIds << *garage;
    }
    return info;
}

QJsonObject toJson(const MembershipInfo& info) {
    QJsonArray roles, garages;
    for (const Role role : info.roles)
        roles << toWord(role);
    for (const Id& id : info.garageIds)
        garages << id.toString();
    return {{u"id"_s, info.id.toString()}, {u"org_id"_s, info.orgId.toString()},
            {u"org_name"_s, info.orgName}, {u"org_kind"_s, toWord(info.orgKind)},
            {u"roles"_s, roles},           {u"garage_ids"_s, garages}};
}

} // namespace

std::optional<SignedInUser> SignedInUser::fromJson(const QJsonObject& json) {
    const auto id = Id::parse(json[u"id"_s].toString());
    if (!id || !json[u"email"_s].isString() || !json[u"memberships"_s].isArray()) return std::nullopt;
    SignedInUser user{*id, json[u"name"_s].toString(), json[u"email"_s].toString(), json[u"locale"_s].toString(), {}};
    for (const QJsonValue& value : json[u"memberships"_s].toArray()) {
        const auto membership = membershipFrom(value.toObject());
        if (!membership) return std::nullopt;
        user.memberships << *membership;
    }
    return user;
}

QJsonObject SignedInUser::toJson() const {
    QJsonArray list;
    for (const MembershipInfo& membership : memberships)
        list << autospace::toJson(membership);
    return {{u"id"_s, id.toString()},
            {u"name"_s, name},
            {u"email"_s, email},
            {u"locale"_s, locale},
            {u"memberships"_s, list}};
}

const MembershipInfo* SignedInUser::membershipIn(const Id& orgId) const {
    for (const MembershipInfo& membership : memberships)
        if (membership.orgId == orgId) return &membership;
    return nullptr;
}

} // namespace autospace
