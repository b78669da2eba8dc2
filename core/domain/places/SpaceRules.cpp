// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/SpaceRules.h"

#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/Clash.h"
#include "core/domain/bookings/FreeSlots.h"
#include "core/domain/people/Permissions.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

std::expected<std::shared_ptr<const Location>, Rejection> SpaceRules::garage(const View& view, const Actor& actor,
                                                                             const Id& id) {
    const auto garage = view.get<Location>(id);
    if (garage && Permissions::may(actor, Action::Update, *garage)) return garage;
    if (garage && Permissions::may(actor, Action::Read, *garage))
        return std::unexpected(
            Rejection::forbidden({QT_TRANSLATE_NOOP("rules", "You may look at %1 but not change it."), garage->name}));
    return std::unexpected(Rejection::invalid(
        u"unknown_garage"_s, {QT_TRANSLATE_NOOP("rules", "There is no such garage in this organization.")},
        u"/location_id"_s));
}

FieldErrors SpaceRules::floorErrors(const View& view, const Space& slot) {
    if (!slot.floorId) return {};
    const auto floor = view.get<Floor>(*slot.floorId);
    if (floor && floor->locationId == slot.locationId) return {};
    return {
        {u"/floor_id"_s, u"unknown_floor"_s, {QT_TRANSLATE_NOOP("rules", "There is no such floor in this garage.")}}};
}

QStringList SpaceRules::takenCodes(const View& view, const Id& garageId, const QStringList& codes, const Id& except) {
    Filter among{u"code"_s, Op::In, {}};
    for (const QString& code : codes)
        among.values << Value(code);
    QStringList taken;
    for (const auto& slot :
         view.list<Space>(Query().where(u"location_id"_s, Value(garageId)).where(among).orderBy(u"code"_s)))
        if (slot->id != except) taken << slot->code;
    return taken;
}

Rejection SpaceRules::codesTaken(const QStringList& codes) {
    return Rejection::conflict(
        u"code_taken"_s,
        {QT_TRANSLATE_NOOP("rules", "The garage already has a slot called %1. Choose another code."),
         codes.first(std::min<qsizetype>(codes.size(), 5))},
        {{u"codes"_s, QJsonArray::fromStringList(codes)}});
}

FieldErrors SpaceRules::blockErrors(const Interval& time, Instant now) {
    if (time.endsAt <= time.startsAt)
        return {
            {u"/ends_at"_s, u"ends_before_start"_s, {QT_TRANSLATE_NOOP("rules", "The end must be after the start.")}}};
    if (time.endsAt <= now)
        return {
            {u"/ends_at"_s, u"in_the_past"_s, {QT_TRANSLATE_NOOP("rules", "The time to block has already passed.")}}};
    return {};
}

Id SpaceRules::putBlock(const Context& context, const Space& slot, const SpaceBlock& like, Changes& changes) {
    auto block = std::make_shared<SpaceBlock>(like);
    block->id = context.ids.next();
    block->orgId = slot.orgId;
    block->spaceId = slot.id;
    block->locationId = slot.locationId;
    changes.emitEvent(u"slot.blocked"_s, slot.id,
                      {{u"code"_s, slot.code},
                       {u"location_id"_s, slot.locationId.toString()},
                       {u"block_id"_s, block->id.toString()}});
    const Id id = block->id;
    changes.put(std::move(block));
    return id;
}

std::optional<Rejection> SpaceRules::refuseIfBooked(const View& view, const Actor& actor, const Space& slot,
                                                    const Interval& time, Instant now) {
    const Clash clash = Clash::find(view, slot.id, time, now);
    const auto garage = view.get<Location>(slot.locationId);
    if (clash.bookings.isEmpty() || !garage) return std::nullopt;
    QJsonArray affected;
    QStringList codes;
    for (const auto& booking : clash.bookings) {
        const SlotWish wish{BookingRules::timeOf(*booking), BookingRules::vehicleOf(*booking), slot.spaceType,
                            booking->id};
        QJsonArray alternatives;
        for (const auto& free : freeSlots(view, *garage, wish, now, 4))
            if (free->id != slot.id)
                alternatives << QJsonObject{{u"id"_s, free->id.toString()}, {u"code"_s, free->code}};
        QJsonObject facts = BookingRules::conflictFacts(actor, *booking);
        facts.insert(u"alternatives"_s, alternatives);
        affected << facts;
        codes << booking->code;
    }
    return Rejection::conflict(
        u"bookings_in_the_way"_s,
        {QT_TRANSLATE_NOOP("rules", "Slot %1 has bookings in that time: %2. Move or cancel them first."), slot.code,
         codes},
        {{u"bookings"_s, affected}});
}

} // namespace autospace
