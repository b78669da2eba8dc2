// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Arguments.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/EmailAddress.h"
#include "core/domain/people/MembershipCommands.h"
#include "core/domain/people/MembershipRules.h"
#include "core/domain/people/RoleGrants.h"
#include "core/domain/people/User.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::optional<Rejection> refuse(const Context& context, const Membership& wish) {
    if (auto wrong = EmailAddress::error(wish.email, u"/email"_s)) return Rejection::unmet({*wrong});
    if (auto refused = RoleGrants::refuse(context.actor, wish.roles)) return refused;
    return RoleGrants::refuseGarages(context.actor, wish.garageIds);
}

// The person with that address, or a new one who has no password yet and so cannot sign in.
std::shared_ptr<const User> personOf(const Context& context, const Membership& wish, const View& view,
                                     Changes& changes) {
    if (auto known = view.first<User>(Query().where(u"email"_s, Value(wish.email)))) return known;
    auto person = std::make_shared<User>();
    person->id = context.ids.next();
    person->email = wish.email;
    person->name = wish.name;
    person->locale = u"en"_s;
    changes.put(person);
    return person;
}

// The membership to write: a new one, or the one that the person had before.
std::expected<std::shared_ptr<Membership>, Rejection> membershipFor(const Context& context, const Membership& wish,
                                                                    const User& person, const View& view) {
    auto membership = std::make_shared<Membership>(wish);
    const auto former = view.first<Membership>(
        Query().where(u"org_id"_s, Value(context.actor.orgId)).where(u"user_id"_s, Value(person.id)));
    if (former && former->status != MembershipStatus::Removed)
        return std::unexpected(Rejection::conflict(
            u"already_member"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 already belongs to this organization. Change that membership instead."),
             former->name},
            {{u"membership_id"_s, former->id.toString()}}));
    membership->id = former ? former->id : context.ids.next();
    membership->version = former ? former->version : 0;
    membership->createdAt = former ? former->createdAt : context.now;
    membership->orgId = context.actor.orgId;
    membership->userId = person.id;
    membership->status = MembershipStatus::Invited;
    return membership;
}

Outcome invite(const Context& context, const Patch<Membership>& given, const Id&, const View& view) {
    Membership wish = given.values;
    wish.email = EmailAddress::normal(wish.email);
    if (auto refused = refuse(context, wish)) return std::unexpected(*refused);
    Changes changes;
    const auto person = personOf(context, wish, view, changes);
    auto membership = membershipFor(context, wish, *person, view);
    if (!membership) return std::unexpected(membership.error());
    if (const auto errors = MembershipRules::errors(view, **membership); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    changes.result = (*membership)->id;
    changes.emitEvent(u"membership.invited"_s, (*membership)->id, MembershipRules::facts(**membership));
    changes.put(*membership);
    return changes;
}

std::optional<Rejection> refuseActivate(const Context&, const Membership& membership, const View&) {
    if (membership.status == MembershipStatus::Invited) return std::nullopt;
    return Rejection::conflict(u"wrong_state"_s,
                               {QT_TRANSLATE_NOOP("rules", "The membership of %1 is not an open invitation (%2)."),
                                membership.name, membership.status});
}

Outcome activate(const Context&, const NoArguments&, const Id& target, const View& view) {
    auto membership = std::make_shared<Membership>(*view.get<Membership>(target));
    membership->status = MembershipStatus::Active;
    Changes changes;
    changes.result = membership->id;
    changes.emitEvent(u"membership.activated"_s, membership->id, MembershipRules::facts(*membership));
    changes.put(std::move(membership));
    return changes;
}

} // namespace

const CommandType& memberships::invite() {
    static const CommandType type(
        {u"memberships.invite"_s, QT_TRANSLATE_NOOP("commands", "Invite"),
         "Invites a person by e-mail address, with roles that the inviter may give."},
        {Membership::staticType(), Target::Collection, {}, Action::Create}, Offline::Queue,
        QT_TRANSLATE_NOOP("commands", "The invitation is sent when the core can be reached."), &makeStruct<Membership>,
        argumentsFrom(Membership::staticType(), {"email", "name", "roles", "garage_ids", "department", "manager_id"},
                      {"email", "name", "roles"}),
        patchRule(&autospace::invite));
    return type;
}

const CommandType& memberships::activate() {
    static const CommandType type(
        {u"memberships.activate"_s, QT_TRANSLATE_NOOP("commands", "Accept invitation"),
         "Makes an invitation a membership when the invited person first signs in. Done by the core itself."},
        {Membership::staticType(), Target::Record, u"activate"_s}, Offline::Refuse,
        QT_TRANSLATE_NOOP("commands", "Invitations are accepted by signing in."), &makeStruct<NoArguments>, {},
        rule(&autospace::activate), stateRule(&refuseActivate));
    return type;
}

} // namespace autospace
