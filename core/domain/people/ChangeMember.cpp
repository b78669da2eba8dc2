// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Arguments.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/MembershipCommands.h"
#include "core/domain/people/MembershipRules.h"
#include "core/domain/people/RoleGrants.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Whoever could not give the person's roles cannot touch the person either.
std::optional<Rejection> refuseState(const Context& context, const Membership& membership, const View&) {
    if (membership.status == MembershipStatus::Removed)
        return Rejection::conflict(
            u"wrong_state"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 has been removed. Invite the person again."), membership.name},
            {{u"status"_s, toWord(membership.status)}});
    if (auto refused = RoleGrants::refuse(context.actor, membership.roles)) return refused;
    return RoleGrants::refuseGarages(context.actor, membership.garageIds);
}

Changes stored(std::shared_ptr<Membership> membership, const QString& event) {
    Changes changes;
    changes.result = membership->id;
    changes.emitEvent(event, membership->id, MembershipRules::facts(*membership));
    changes.put(std::move(membership));
    return changes;
}

Outcome change(const Context& context, const Patch<Membership>& patch, const Id& target, const View& view) {
    const auto before = view.get<Membership>(target);
    const auto patched = patch.applyTo(*before);
    if (!patched) return std::unexpected(patched.error());
    if (auto refused = RoleGrants::refuse(context.actor, (*patched)->roles)) return std::unexpected(*refused);
    if (auto refused = RoleGrants::refuseGarages(context.actor, (*patched)->garageIds))
        return std::unexpected(*refused);
    if (const auto errors = MembershipRules::errors(view, **patched); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    if (auto refused = MembershipRules::refuseLastOwner(view, *before, **patched)) return std::unexpected(*refused);
    return stored(*patched, u"membership.changed"_s);
}

std::optional<Rejection> refuseRemove(const Context& context, const Membership& membership, const View& view) {
    if (auto refused = refuseState(context, membership, view)) return refused;
    Membership after = membership;
    after.status = MembershipStatus::Removed;
    return MembershipRules::refuseLastOwner(view, membership, after);
}

Outcome remove(const Context&, const NoArguments&, const Id& target, const View& view) {
    auto membership = std::make_shared<Membership>(*view.get<Membership>(target));
    membership->status = MembershipStatus::Removed;
    return stored(std::move(membership), u"membership.removed"_s);
}

} // namespace

const CommandType& memberships::change() {
    static const CommandType type(
        {u"memberships.change"_s, QT_TRANSLATE_NOOP("commands", "Change member"),
         "Changes roles, garages, department or line manager. Nobody gives or takes roles above their own, and the "
         "last "
         "owner stays one."},
        {Membership::staticType(), Target::Record, u"change"_s, Action::Update}, Offline::Queue,
        QT_TRANSLATE_NOOP("commands", "Rights change when the core can be reached."), &makeStruct<Membership>,
        argumentsFrom(Membership::staticType(), {"name", "roles", "garage_ids", "department", "manager_id"}),
        patchRule(&autospace::change), stateRule(&refuseState));
    return type;
}

const CommandType& memberships::remove() {
    static const CommandType type({u"memberships.remove"_s, QT_TRANSLATE_NOOP("commands", "Remove member"),
                                   "Ends a membership at once; the person's sessions in the organization end with it."},
                                  {Membership::staticType(), Target::Record, u"remove"_s, Action::Delete},
                                  Offline::Queue,
                                  QT_TRANSLATE_NOOP("commands", "Rights change when the core can be reached."),
                                  &makeStruct<NoArguments>, {}, rule(&autospace::remove), stateRule(&refuseRemove));
    return type;
}

} // namespace autospace
