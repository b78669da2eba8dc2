// SPDX-License-Identifier: GPL-3.0-or-later
// Taking slots out of use, for good, for a while or for a set time, and bringing them back.
#include "core/domain/command/Arguments.h"
#include "core/domain/command/Patch.h"
#include "core/domain/places/SpaceBlock.h"
#include "core/domain/places/SpaceCommands.h"
#include "core/domain/places/SpaceRules.h"
#include "core/domain/places/WallClock.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const Instant endOfTime{253'402'300'799'000}; // the last second of the year 9999

Changes moved(const Space& before, SpaceStatus status, const QString& event) {
    auto slot = std::make_shared<Space>(before);
    slot->status = status;
    Changes changes;
    changes.result = slot->id;
    changes.emitEvent(event, slot->id, {{u"code"_s, slot->code}, {u"location_id"_s, slot->locationId.toString()}});
    changes.put(std::move(slot));
    return changes;
}

Rejection already(const Space& slot) {
    return Rejection::conflict(u"wrong_state"_s,
                               {QT_TRANSLATE_NOOP("rules", "Slot %1 is %2 already."), slot.code, slot.status},
                               {{u"status"_s, toWord(slot.status)}});
}

std::optional<Rejection> refuseRetire(const Context& context, const Space& slot, const View& view) {
    if (slot.status == SpaceStatus::Retired) return already(slot);
    return SpaceRules::refuseIfBooked(view, context.actor, slot, {context.now, endOfTime}, context.now);
}

Outcome retire(const Context&, const NoArguments&, const Id& target, const View& view) {
    return moved(*view.get<Space>(target), SpaceStatus::Retired, u"slot.retired"_s);
}

std::optional<Rejection> refuseClose(const Context& context, const Space& slot, const View& view) {
    if (slot.status != SpaceStatus::Active) return already(slot);
    return SpaceRules::refuseIfBooked(view, context.actor, slot, {context.now, endOfTime}, context.now);
}

Outcome close(const Context&, const NoArguments&, const Id& target, const View& view) {
    return moved(*view.get<Space>(target), SpaceStatus::Maintenance, u"slot.closed"_s);
}

std::optional<Rejection> refuseReopen(const Context&, const Space& slot, const View&) {
    return slot.status == SpaceStatus::Active ? std::optional(already(slot)) : std::nullopt;
}

Outcome reopen(const Context&, const NoArguments&, const Id& target, const View& view) {
    return moved(*view.get<Space>(target), SpaceStatus::Active, u"slot.reopened"_s);
}

Outcome block(const Context& context, const Patch<SpaceBlock>& given, const Id& target, const View& view) {
    const auto slot = view.get<Space>(target);
    SpaceBlock block = given.values;
    if (!given.has("starts_at")) block.startsAt = context.now;
    const Interval time{block.startsAt, block.endsAt};
    if (const auto errors = SpaceRules::blockErrors(time, context.now); !errors.isEmpty())
        return std::unexpected(Rejection::unmet(errors));
    if (auto refused = SpaceRules::refuseIfBooked(view, context.actor, *slot, time, context.now))
        return std::unexpected(*refused);
    Changes changes;
    changes.result = SpaceRules::putBlock(context, *slot, block, changes);
    return changes;
}

Outcome unblock(const Context& context, const NoArguments&, const Id& target, const View& view) {
    auto block = std::make_shared<SpaceBlock>(*view.get<SpaceBlock>(target));
    block->deletedAt = context.now;
    Changes changes;
    changes.result = block->id;
    changes.emitEvent(u"slot.unblocked"_s, block->spaceId,
                      {{u"location_id"_s, block->locationId.toString()}, {u"block_id"_s, block->id.toString()}});
    changes.put(std::move(block));
    return changes;
}

} // namespace

const CommandType& spaces::retire() {
    static const CommandType type(
        {u"slots.retire"_s, QT_TRANSLATE_NOOP("commands", "Retire slot"),
         "Takes a slot out of use for good. Refused while it has bookings, which are named with free slots."},
        {Space::staticType(), Target::Record, u"retire"_s, Action::Delete}, Offline::Optimistic, "",
        &makeStruct<NoArguments>, {}, rule(&autospace::retire), stateRule(&refuseRetire));
    return type;
}

const CommandType& spaces::close() {
    static const CommandType type({u"slots.close"_s, QT_TRANSLATE_NOOP("commands", "Close for maintenance"),
                                   "Takes a slot out of use until it is reopened. Refused while it has bookings."},
                                  {Space::staticType(), Target::Record, u"close"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<NoArguments>, {}, rule(&autospace::close),
                                  stateRule(&refuseClose));
    return type;
}

const CommandType& spaces::reopen() {
    static const CommandType type({u"slots.reopen"_s, QT_TRANSLATE_NOOP("commands", "Reopen slot"),
                                   "Puts a closed or retired slot back into use."},
                                  {Space::staticType(), Target::Record, u"reopen"_s, Action::Update},
                                  Offline::Optimistic, "", &makeStruct<NoArguments>, {}, rule(&autospace::reopen),
                                  stateRule(&refuseReopen));
    return type;
}

const CommandType& spaces::block() {
    static const CommandType type(
        {u"slots.block"_s, QT_TRANSLATE_NOOP("commands", "Block slot"),
         "Keeps a slot from being booked for a time. Refused when bookings are in the way, which are named with free "
         "slots for each."},
        {Space::staticType(), Target::Record, u"block"_s, Action::Update}, Offline::Optimistic, "",
        &makeStruct<SpaceBlock>,
        argumentsFrom(SpaceBlock::staticType(), {"starts_at", "ends_at", "reason"}, {"ends_at", "reason"}),
        patchRule(&autospace::block));
    return type;
}

const CommandType& spaces::unblock() {
    static const CommandType type(
        {u"slots.unblock"_s, QT_TRANSLATE_NOOP("commands", "Lift block"), "Ends a block; its target is the block."},
        {SpaceBlock::staticType(), Target::Record, u"unblock"_s, Action::Delete}, Offline::Optimistic, "",
        &makeStruct<NoArguments>, {}, rule(&autospace::unblock));
    return type;
}

} // namespace autospace
