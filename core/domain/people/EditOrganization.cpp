// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Patch.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/people/OrganizationCommands.h"
#include "core/domain/people/User.h"
#include "core/domain/places/WallClock.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

FieldErrors errorsOf(const Organization& organization) {
    if (WallClock::isZone(organization.timeZone)) return {};
    return {{u"/time_zone"_s,
             u"unknown_time_zone"_s,
             {QT_TRANSLATE_NOOP("rules", "There is no time zone \"%1\". Use an IANA name such as Europe/Vaduz."),
              organization.timeZone}}};
}

QJsonObject facts(const Organization& organization) {
    return {{u"name"_s, organization.name}, {u"kind"_s, toWord(organization.kind)}};
}

// The parking organization that the person already manages, if any: nobody runs two.
std::shared_ptr<const Organization> managedBy(const View& view, const Id& userId) {
    const Query active =
        Query().where(u"user_id"_s, Value(userId)).where(u"status"_s, Value(toWord(MembershipStatus::Active)));
    for (const auto& membership : view.list<Membership>(active)) {
        if (!membership->roles.contains(Role::OrgOwner) && !membership->roles.contains(Role::Manager)) continue;
        const auto organization = view.get<Organization>(membership->orgId);
        if (organization && organization->kind == OrganizationKind::Parking) return organization;
    }
    return nullptr;
}

std::optional<Rejection> refuseCreate(const Context& context, const Organization& wish, const View& view) {
    if (wish.kind == OrganizationKind::Platform)
        return Rejection::invalid(
            u"only_one_platform"_s,
            {QT_TRANSLATE_NOOP("rules", "The platform's own organization is set up with the core.")}, u"/kind"_s);
    if (const auto errors = errorsOf(wish); !errors.isEmpty()) return Rejection::unmet(errors);
    if (wish.kind != OrganizationKind::Parking) return std::nullopt;
    const auto other = managedBy(view, context.actor.userId);
    if (!other) return std::nullopt;
    return Rejection::conflict(
        u"manages_another"_s,
        {QT_TRANSLATE_NOOP("rules", "You already manage %1. Give that up first, or let a colleague set the new "
                                    "organization up."),
         other->name},
        {{u"organization_id"_s, other->id.toString()}});
}

// Whoever sets an organization up owns it.
std::shared_ptr<Membership> ownerOf(const Context& context, const Organization& organization, const View& view) {
    auto owner = std::make_shared<Membership>();
    const auto person = view.get<User>(context.actor.userId);
    owner->id = context.ids.next();
    owner->orgId = organization.id;
    owner->userId = context.actor.userId;
    owner->name = person ? person->name : context.actor.name;
    owner->email = person ? person->email : QString();
    owner->roles = {Role::OrgOwner, Role::Manager};
    owner->status = MembershipStatus::Active;
    return owner;
}

Outcome create(const Context& context, const Patch<Organization>& given, const Id&, const View& view) {
    if (auto refused = refuseCreate(context, given.values, view)) return std::unexpected(*refused);
    auto organization = std::make_shared<Organization>(given.values);
    organization->id = context.ids.next();
    organization->orgId = organization->id;
    organization->status = VerificationStatus::Pending;
    Changes changes;
    changes.result = organization->id;
    changes.emitEvent(u"organization.created"_s, organization->id, facts(*organization));
    const auto owner = ownerOf(context, *organization, view);
    changes.put(std::move(organization));
    changes.put(owner);
    return changes;
}

Outcome update(const Context&, const Patch<Organization>& patch, const Id& target, const View& view) {
    const auto organization = patch.applyTo(*view.get<Organization>(target));
    if (!organization) return std::unexpected(organization.error());
    if (const auto errors = errorsOf(**organization); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    Changes changes;
    changes.result = target;
    changes.emitEvent(u"organization.updated"_s, target, facts(**organization));
    changes.put(*organization);
    return changes;
}

} // namespace

const CommandType& organizations::create() {
    static const CommandType type(
        {u"organizations.create"_s, QT_TRANSLATE_NOOP("commands", "New organization"),
         "Sets up an organization, owned by whoever does it. Nobody manages two parking organizations."},
        {Organization::staticType(), Target::Collection, {}, Action::Create}, Offline::Refuse,
        QT_TRANSLATE_NOOP("commands", "A new organization needs the core to look at the other ones."),
        &makeStruct<Organization>,
        argumentsFrom(Organization::staticType(), {"name", "kind", "country", "currency", "time_zone", "tax_number"},
                      {"name", "country", "currency", "time_zone"}),
        patchRule(&autospace::create));
    return type;
}

const CommandType& organizations::update() {
    static const CommandType type(
        {u"organizations.update"_s, QT_TRANSLATE_NOOP("commands", "Edit organization"),
         "Changes the given fields of the organization."},
        {Organization::staticType(), Target::Record, u"update"_s, Action::Update}, Offline::Optimistic, "",
        &makeStruct<Organization>,
        argumentsFrom(Organization::staticType(), {"name", "country", "currency", "time_zone", "tax_number"}),
        patchRule(&autospace::update));
    return type;
}

} // namespace autospace
