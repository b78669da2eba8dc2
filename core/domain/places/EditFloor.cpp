// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Arguments.h"
#include "core/domain/command/Patch.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/places/FloorCommands.h"
#include "core/domain/places/SpaceRules.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QList<Field> arguments(std::initializer_list<const char*> names, std::initializer_list<const char*> required) {
    return argumentsFrom(Floor::staticType(), names, required);
}

Changes stored(std::shared_ptr<Floor> floor, const QString& event) {
    Changes changes;
    changes.result = floor->id;
    changes.emitEvent(event, floor->id, {{u"name"_s, floor->name}, {u"location_id"_s, floor->locationId.toString()}});
    changes.put(std::move(floor));
    return changes;
}

Outcome create(const Context& context, const Patch<Floor>& given, const Id&, const View& view) {
    const auto garage = SpaceRules::garage(view, context.actor, given.values.locationId);
    if (!garage) return std::unexpected(garage.error());
    auto floor = std::make_shared<Floor>(given.values);
    floor->id = context.ids.next();
    floor->orgId = (*garage)->orgId;
    return stored(std::move(floor), u"floor.created"_s);
}

Outcome update(const Context&, const Patch<Floor>& patch, const Id& target, const View& view) {
    auto floor = patch.applyTo(*view.get<Floor>(target));
    if (!floor) return std::unexpected(floor.error());
    return stored(std::move(*floor), u"floor.updated"_s);
}

std::optional<Rejection> refuseRetire(const Context&, const Floor& floor, const View& view) {
    const auto slots = view.list<Space>(Query()
                                            .where(u"floor_id"_s, Value(floor.id))
                                            .where(u"status"_s, Op::NotEqual, Value(toWord(SpaceStatus::Retired))));
    if (slots.isEmpty()) return std::nullopt;
    return Rejection::conflict(
        u"floor_in_use"_s,
        {QT_TRANSLATE_NOOP("rules", "%1 still has %2 slots. Retire them or put them on another floor first."),
         floor.name, slots.size()},
        {{u"slots"_s, slots.size()}});
}

Outcome retire(const Context& context, const NoArguments&, const Id& target, const View& view) {
    auto floor = std::make_shared<Floor>(*view.get<Floor>(target));
    floor->deletedAt = context.now;
    return stored(std::move(floor), u"floor.retired"_s);
}

} // namespace

const CommandType& floors::create() {
    static const CommandType type(
        {u"floors.create"_s, QT_TRANSLATE_NOOP("commands", "New floor"), "Adds a floor to a garage."},
        {Floor::staticType(), Target::Collection, {}, Action::Create}, Offline::Optimistic, "", &makeStruct<Floor>,
        arguments({"location_id", "name", "level"}, {"location_id", "name"}), patchRule(&autospace::create));
    return type;
}

const CommandType& floors::update() {
    static const CommandType type(
        {u"floors.update"_s, QT_TRANSLATE_NOOP("commands", "Edit floor"), "Changes the given fields of a floor."},
        {Floor::staticType(), Target::Record, u"update"_s, Action::Update}, Offline::Optimistic, "", &makeStruct<Floor>,
        arguments({"name", "level"}, {}), patchRule(&autospace::update));
    return type;
}

const CommandType& floors::retire() {
    static const CommandType type({u"floors.retire"_s, QT_TRANSLATE_NOOP("commands", "Remove floor"),
                                   "Removes a floor that has no slots any more."},
                                  {Floor::staticType(), Target::Record, u"retire"_s, Action::Delete},
                                  Offline::Optimistic, "", &makeStruct<NoArguments>, {}, rule(&autospace::retire),
                                  stateRule(&refuseRetire));
    return type;
}

} // namespace autospace
