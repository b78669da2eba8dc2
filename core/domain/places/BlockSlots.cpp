// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping several slots from being booked for a time, and moving what stands in the way: all of it or nothing.
#include "core/domain/bookings/BookingRules.h"
#include "core/domain/bookings/Replan.h"
#include "core/domain/command/Arguments.h"
#include "core/domain/command/ChangedView.h"
#include "core/domain/places/GarageCommands.h"
#include "core/domain/places/SpaceBlock.h"
#include "core/domain/places/SpaceRules.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSlots = 200;
constexpr qsizetype mostMoves = 1000;
constexpr qsizetype mostNamed = 5;

class BlockSlots final : public Arguments {
public:
    QList<Id> slotIds;
    std::optional<Instant> startsAt;
    Instant endsAt;
    QString reason;
    QJsonArray moves;
};

using Bookings = QList<std::shared_ptr<const Booking>>;

struct Closing {
    std::shared_ptr<const Location> garage;
    QList<std::shared_ptr<const Space>> closed;
    Interval time;
    QString reason;
    QHash<Id, Id> moves; // booking to slot
};

FieldErrors takeSlots(const View& view, const QList<Id>& ids, Closing& closing) {
    FieldErrors errors;
    QSet<Id> named;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString pointer = u"/slot_ids/%1"_s.arg(i);
        const auto slot = view.get<Space>(ids[i]);
        if (!slot || slot->locationId != closing.garage->id || slot->kind != SpaceKind::Slot ||
            slot->status == SpaceStatus::Retired)
            errors << FieldError{pointer, u"unknown_slot"_s,
                                 {QT_TRANSLATE_NOOP("rules", "There is no such slot in this garage.")}};
        else if (named.contains(ids[i]))
            errors << FieldError{pointer, u"named_twice"_s,
                                 {QT_TRANSLATE_NOOP("rules", "Slot %1 is named twice."), slot->code}};
        else
            closing.closed << slot;
        named << ids[i];
    }
    return errors;
}

FieldErrors takeMoves(const QJsonArray& moves, Closing& closing) {
    if (moves.size() > mostMoves)
        return {{u"/moves"_s, u"too_many"_s,
                 {QT_TRANSLATE_NOOP("rules", "At most %1 bookings can be moved at once."), static_cast<int>(mostMoves)}}};
    FieldErrors errors;
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const QJsonObject move = moves[i].toObject();
        const auto booking = Id::parse(move[u"booking_id"_s].toString());
        const auto slot = Id::parse(move[u"resource_id"_s].toString());
        if (!booking || !slot || move.size() != 2 || closing.moves.contains(*booking))
            errors << FieldError{
                u"/moves/%1"_s.arg(i), u"invalid_move"_s,
                {QT_TRANSLATE_NOOP("rules", "A move names one booking_id and the resource_id of the slot it goes to, "
                                            "each booking once.")}};
        else
            closing.moves.insert(*booking, *slot);
    }
    return errors;
}

Bookings affected(const View& view, const Closing& closing, Instant now) {
    Bookings bookings;
    for (const auto& slot : closing.closed)
        bookings << Clash::find(view, slot->id, closing.time, now).bookings;
    std::ranges::sort(bookings, {}, [](const auto& booking) { return std::pair(booking->startsAt, booking->id); });
    return bookings;
}

QJsonValue named(const std::shared_ptr<const Space>& slot) {
    return slot ? QJsonObject{{u"id"_s, slot->id.toString()}, {u"code"_s, slot->code}} : QJsonValue();
}

// What would have to move, and whereto: the answer to a question as much as a refusal.
Rejection inTheWay(const Actor& actor, const QList<Relocation>& plan) {
    QJsonArray list;
    QStringList codes, stuck;
    for (const Relocation& one : plan) {
        QJsonArray others;
        for (const auto& slot : one.others)
            others << named(slot);
        QJsonObject facts = BookingRules::conflictFacts(actor, *one.booking);
        facts.insert(u"status"_s, toWord(one.booking->status));
        facts.insert(u"from"_s, named(one.from));
        facts.insert(u"to"_s, named(one.to));
        facts.insert(u"others"_s, others);
        list << facts;
        codes << one.booking->code;
        if (!one.to) stuck << one.booking->code;
    }
    Sentence detail{QT_TRANSLATE_NOOP("rules", "Booked in that time: %1 (%2 in all). Say where each booking is to go."),
                    codes.first(std::min(codes.size(), mostNamed)), static_cast<int>(codes.size())};
    if (!stuck.isEmpty())
        detail += {QT_TRANSLATE_NOOP("rules", "No slot is free for %1: choose another time, or cancel."),
                   stuck.first(std::min(stuck.size(), mostNamed))};
    return Rejection::conflict(u"bookings_in_the_way"_s, detail, {{u"plan"_s, list}});
}

// The blocks, which then stand in the way of every move that would end on one of these slots.
Changes blocked(const Context& context, const Closing& closing) {
    Changes changes;
    for (const auto& slot : closing.closed) {
        SpaceBlock block;
        block.startsAt = closing.time.startsAt;
        block.endsAt = closing.time.endsAt;
        block.reason = closing.reason;
        const Id made = SpaceRules::putBlock(context, *slot, block, changes);
        if (changes.result.isNull()) changes.result = made;
    }
    return changes;
}

// Whoever may change a garage may change its bookings: the permission to do the one covers the other.
std::optional<Rejection> relocate(const Context& context, const View& view, const Booking& before, const Id& slotId,
                                  Changes& changes) {
    auto booking = std::make_shared<Booking>(before);
    booking->resourceId = slotId;
    const auto place = BookingRules::place(view, context.actor, slotId);
    if (!place || place->garage->id != before.locationId)
        return Rejection::invalid(u"unknown_slot"_s, {QT_TRANSLATE_NOOP("rules", "There is no such slot in this garage.")},
                                  u"/moves"_s);
    const auto misfits = DimensionFit::misfits(BookingRules::vehicleOf(*booking), *place->slot, *place->garage);
    if (!misfits.isEmpty())
        return Rejection::invalid(u"does_not_fit"_s,
                                  {QT_TRANSLATE_NOOP("rules", "Booking %1 cannot go there. %2"), before.code,
                                   DimensionFit::errors(misfits, *place->slot).front().detail},
                                  u"/moves"_s);
    if (auto refused = BookingRules::occupy(context, ChangedView(changes, view), *place, *booking, changes)) return refused;
    changes.emitEvent(u"booking.moved"_s, booking->id, BookingRules::movedFacts(before, *booking));
    changes.put(std::move(booking));
    return std::nullopt;
}

Outcome decide(const Context& context, const BlockSlots& arguments, const Id& target, const View& view) {
    Closing closing{.garage = view.get<Location>(target),
                    .closed = {},
                    .time = {arguments.startsAt.value_or(context.now), arguments.endsAt},
                    .reason = arguments.reason,
                    .moves = {}};
    FieldErrors errors = takeSlots(view, arguments.slotIds, closing);
    errors += takeMoves(arguments.moves, closing);
    errors += SpaceRules::blockErrors(closing.time, context.now);
    if (!errors.isEmpty()) return std::unexpected(Rejection::unmet(errors));

    const Bookings bookings = affected(view, closing, context.now);
    const auto isSettled = [&](const auto& booking) { return closing.moves.contains(booking->id); };
    if (!std::ranges::all_of(bookings, isSettled)) {
        QSet<Id> closed;
        for (const auto& slot : closing.closed)
            closed << slot->id;
        const Replan replan(view, *closing.garage, closed, context.now);
        return std::unexpected(inTheWay(context.actor, replan.plan(bookings, closing.moves)));
    }
    if (closing.moves.size() > bookings.size())
        return std::unexpected(Rejection::conflict(
            u"plan_outdated"_s,
            {QT_TRANSLATE_NOOP("rules",
                               "Some of the bookings that were to be moved are not in the way any more. Look again.")}));
    Changes changes = blocked(context, closing);
    for (const auto& booking : bookings)
        if (auto refused = relocate(context, view, *booking, closing.moves.value(booking->id), changes))
            return std::unexpected(*refused);
    return changes;
}

QList<Field> arguments() {
    return {fieldOf<&BlockSlots::slotIds>("slot_ids", QT_TRANSLATE_NOOP("fields", "Slots"))
                .length(1, mostSlots)
                .refersTo("spaces"),
            fieldOf<&BlockSlots::startsAt>("starts_at", QT_TRANSLATE_NOOP("fields", "From")),
            fieldOf<&BlockSlots::endsAt>("ends_at", QT_TRANSLATE_NOOP("fields", "Until")),
            fieldOf<&BlockSlots::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason")).length(1, 500),
            fieldOf<&BlockSlots::moves>("moves", QT_TRANSLATE_NOOP("fields", "Bookings to move")).omittable()};
}

} // namespace

const CommandType& garages::blockSlots() {
    static const CommandType type(
        {u"garages.block_slots"_s, QT_TRANSLATE_NOOP("commands", "Block slots"),
         "Keeps several slots from being booked for a time and moves the bookings that are in the way, all together or "
         "not at all. Without moves for all of them it is refused with a plan: each booking and a free slot for it."},
        {Location::staticType(), Target::Record, u"block-slots"_s, Action::Update}, Offline::Optimistic, "",
        &makeStruct<BlockSlots>, arguments(), rule(&decide));
    return type;
}

} // namespace autospace
