// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/PersonJson.h"

#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"

#include <QJsonArray>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

static QJsonObject membershipJson(const Membership& membership, const Organization& organization) {
    QJsonArray roles;
    for (const Role role : membership.roles)
        roles << toWord(role);
    QJsonArray garages;
    for (const Id& id : membership.garageIds)
        garages << id.toString();
    return {{u"id"_s, membership.id.toString()},       {u"org_id"_s, organization.id.toString()},
            {u"org_name"_s, organization.name},        {u"org_kind"_s, toWord(organization.kind)},
            {u"roles"_s, roles},                       {u"garage_ids"_s, garages}};
}

QJsonObject personJson(const View& view, const User& user) {
    QList<QJsonObject> memberships;
    const auto mine = view.list<Membership>(
        Query().where(u"user_id"_s, Value(user.id)).where(u"status"_s, Value(toWord(MembershipStatus::Active))));
    for (const auto& membership : mine)
        if (const auto organization = view.get<Organization>(membership->orgId))
            memberships << membershipJson(*membership, *organization);
    std::ranges::stable_sort(memberships, {}, [](const QJsonObject& m) { return m[u"org_name"_s].toString(); });
    QJsonArray list;
    for (const QJsonObject& membership : memberships)
        list << membership;
    return {{u"id"_s, user.id.toString()},
            {u"name"_s, user.name},
            {u"email"_s, user.email},
            {u"locale"_s, user.locale},
            {u"memberships"_s, list}};
}

} // namespace autospace
