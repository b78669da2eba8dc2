// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/sync/Lockers.h"

#include "core/domain/command/Arguments.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(Locker, u"spaces"_s, "Locker", "code",
                      (QList<Field>{
                          fieldOf<&Locker::code>("code", "Code").length(1, 20).searchable().indexed(),
                          fieldOf<&Locker::state>("state", "State").readOnly(),
                          fieldOf<&Locker::holder>("holder", "Holder").personal().searchable(),
                          fieldOf<&Locker::note>("note", "Note"),
                          fieldOf<&Locker::neighbour>("neighbour", "Neighbour").refersTo("spaces"),
                      }))

namespace {

class Create final : public Arguments {
public:
    QString code;
    std::optional<Id> neighbour;
};

class Take final : public Arguments {
public:
    QString holder;
};

Outcome changed(std::shared_ptr<Locker> locker) {
    Changes changes;
    changes.result = locker->id;
    changes.put(std::move(locker));
    return changes;
}

Outcome create(const Context& context, const Create& arguments, const Id&, const View& view) {
    if (view.first<Locker>(Query().where(u"code"_s, Value(arguments.code))))
        return std::unexpected(Rejection::conflict(u"code_taken"_s, {"There is one already."}));
    if (arguments.neighbour && !view.get<Locker>(*arguments.neighbour))
        return std::unexpected(Rejection::notFound(Locker::staticType()));
    auto locker = std::make_shared<Locker>();
    locker->id = context.ids.next();
    locker->orgId = context.actor.orgId;
    locker->code = arguments.code;
    locker->neighbour = arguments.neighbour;
    return changed(std::move(locker));
}

Outcome take(const Context&, const Take& arguments, const Id& target, const View& view) {
    auto locker = std::make_shared<Locker>(*view.get<Locker>(target));
    if (locker->state == LockerState::Taken)
        return std::unexpected(Rejection::conflict(u"taken"_s, {"Somebody has it."}));
    locker->state = LockerState::Taken;
    locker->holder = arguments.holder;
    return changed(std::move(locker));
}

Outcome release(const Context&, const NoArguments&, const Id& target, const View& view) {
    auto locker = std::make_shared<Locker>(*view.get<Locker>(target));
    if (locker->state == LockerState::Free) return std::unexpected(Rejection::conflict(u"free"_s, {"Nobody has it."}));
    locker->state = LockerState::Free;
    locker->holder.reset();
    return changed(std::move(locker));
}

Outcome update(const Context&, const Patch<Locker>& patch, const Id& target, const View& view) {
    auto locker = patch.applyTo(*view.get<Locker>(target));
    if (!locker) return std::unexpected(locker.error());
    return changed(*std::move(locker));
}

Outcome knock(const Context&, const NoArguments&, const Id& target, const View& view) {
    auto locker = std::make_shared<Locker>(*view.get<Locker>(target));
    locker->note = locker->note.value_or(QString()) + u"knock "_s;
    Outcome outcome = changed(std::move(locker));
    outcome->refusal = Rejection::conflict(u"nobody_home"_s, {"Nobody opens."});
    return outcome;
}

Outcome inspect(const Context&, const NoArguments&, const Id& target, const View& view) {
    auto locker = std::make_shared<Locker>(*view.get<Locker>(target));
    locker->note = u"inspected"_s;
    return changed(std::move(locker));
}

Outcome destroy(const Context& context, const NoArguments&, const Id& target, const View& view) {
    auto locker = std::make_shared<Locker>(*view.get<Locker>(target));
    locker->deletedAt = context.now;
    return changed(std::move(locker));
}

template <class A>
const CommandType* command(const char* name, Target target, QList<Field> arguments,
                           Outcome (*decide)(const Context&, const A&, const Id&, const View&),
                           Offline offline = Offline::Optimistic, const char* reason = "") {
    const Action needs = target == Target::Collection ? Action::Create : Action::Update;
    return new CommandType({u"lockers."_s + QLatin1StringView(name), name, name},
                           {Locker::staticType(), target, QString::fromLatin1(name), needs}, offline, reason,
                           &makeStruct<A>, std::move(arguments), rule(decide));
}

} // namespace

const Registry& lockerRegistry() {
    static const CommandType updateType({u"lockers.update"_s, "update", "update"},
                                        {Locker::staticType(), Target::Record, u"update"_s, Action::Update},
                                        Offline::Optimistic, "", &makeStruct<Locker>,
                                        argumentsFrom(Locker::staticType(), {"code", "note"}), patchRule(&update));
    static const Registry registry(
        {&Locker::staticType(), &Membership::staticType(), &Organization::staticType()},
        {command("create", Target::Collection,
                 {fieldOf<&Create::code>("code", "Code").length(1, 20), fieldOf<&Create::neighbour>("neighbour", "N")},
                 &create),
         command("take", Target::Record, {fieldOf<&Take::holder>("holder", "Holder")}, &take),
         command("release", Target::Record, {}, &release), &updateType, command("knock", Target::Record, {}, &knock),
         command("inspect", Target::Record, {}, &inspect, Offline::Queue, "The core inspects it."),
         command("destroy", Target::Record, {}, &destroy, Offline::Refuse, "Only with the core at hand.")});
    return registry;
}

} // namespace autospace
