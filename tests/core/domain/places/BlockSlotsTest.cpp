// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/Clash.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/places/GarageCommands.h"
#include "core/domain/places/SpaceBlock.h"
#include "tests/fakes/GarageWorld.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// M6: several slots blocked at once, and what stands in the way moved with them or not at all.
class BlockSlotsTest : public QObject {
    Q_OBJECT
    GarageWorld w;

    static QJsonObject wish(const QList<std::shared_ptr<Space>>& closed, QJsonObject more = {}) {
        QJsonArray ids;
        for (const auto& slot : closed)
            ids << slot->id.toString();
        const QJsonObject whole{{u"slot_ids"_s, ids},
                                {u"starts_at"_s, at("2026-11-20 12:00").toString()},
                                {u"ends_at"_s, at("2026-11-20 18:00").toString()},
                                {u"reason"_s, u"Paint"_s}};
        for (auto it = whole.begin(); it != whole.end(); ++it)
            if (!more.contains(it.key())) more.insert(it.key(), it.value());
        return more;
    }
    Outcome block(const QList<std::shared_ptr<Space>>& closed, const QJsonObject& more = {}) {
        return w.run(garages::blockSlots(), wish(closed, more), w.garage->id);
    }
    std::shared_ptr<Booking> booked(const Space& slot, const char* from, const char* until) {
        return w.add(aBooking(slot, at(from), at(until)).make());
    }
    // The moves that a refusal proposes.
    static QJsonArray proposed(const Rejection& rejection) {
        QJsonArray moves;
        for (const QJsonValue& one : rejection.meta[u"plan"_s].toArray())
            moves << QJsonObject{{u"booking_id"_s, one[u"id"_s]}, {u"resource_id"_s, one[u"to"_s][u"id"_s]}};
        return moves;
    }
    static QStringList words(const Rejection& rejection) {
        QStringList list;
        for (const QJsonValue& one : rejection.meta[u"plan"_s].toArray())
            list << one[u"code"_s].toString() + u' ' + one[u"from"_s][u"code"_s].toString() + u'>' +
                        one[u"to"_s][u"code"_s].toString(u"-"_s);
        return list;
    }
    qsizetype blocks() const { return w.view.list<SpaceBlock>({}).size(); }

private Q_SLOTS:
    void init() { w = GarageWorld(); }

    void freeSlotsAreBlockedTogether() {
        const auto made = block({w.a1, w.a2});
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail.text()));
        QCOMPARE(blocks(), 2);
        QVERIFY(!Clash::find(w.view, w.a1->id, {at("2026-11-20 17:00"), at("2026-11-20 19:00")}, w.clock.now()).isNone());
        QVERIFY(Clash::find(w.view, w.a1->id, {at("2026-11-20 18:00"), at("2026-11-20 19:00")}, w.clock.now()).isNone());
    }

    void whatIsInTheWayGetsAPlan() {
        const auto first = booked(*w.a1, "2026-11-20 13:00", "2026-11-20 14:00");
        const auto second = booked(*w.a2, "2026-11-20 13:30", "2026-11-20 15:00");
        const auto third = booked(*w.a2, "2026-11-20 16:00", "2026-11-20 17:00");
        booked(*w.a1, "2026-11-20 18:00", "2026-11-20 19:00"); // after it
        const auto refused = block({w.a1, w.a2});
        QCOMPARE(refused.error().code, u"bookings_in_the_way"_s);
        QCOMPARE(words(refused.error()),
                 QStringList({first->code + u" A-1>A-3"_s, second->code + u" A-2>-"_s, third->code + u" A-2>A-3"_s}));
        QVERIFY(refused.error().detail.text().contains(u"No slot is free for "_s + second->code));
        QCOMPARE(blocks(), 0);
    }

    void allOfItOrNothing() {
        const auto first = booked(*w.a1, "2026-11-20 13:00", "2026-11-20 14:00");
        const auto second = booked(*w.a2, "2026-11-20 14:00", "2026-11-20 15:00");
        const QJsonArray moves = proposed(block({w.a1, w.a2}).error());
        QCOMPARE(moves.size(), 2);
        // One of the two slots is taken meanwhile.
        const auto rival = booked(*w.a3, "2026-11-20 14:30", "2026-11-20 16:00");
        const auto late = block({w.a1, w.a2}, {{u"moves"_s, moves}});
        QCOMPARE(late.error().code, u"slot_taken"_s);
        QCOMPARE(blocks(), 0);
        QCOMPARE(w.booking(first->id)->resourceId, w.a1->id);
        QVERIFY(w.run(bookings::cancel(), {{u"reason"_s, u"Called off"_s}}, rival->id));
        const auto done = block({w.a1, w.a2}, {{u"moves"_s, moves}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail.text()));
        QCOMPARE(blocks(), 2);
        QCOMPARE(w.booking(first->id)->resourceId, w.a3->id);
        QCOMPARE(w.booking(second->id)->resourceId, w.a3->id);
        QCOMPARE(w.booking(second->id)->startsAt, second->startsAt);
        QCOMPARE(std::ranges::count_if(done->events, [](const Event& e) { return e.name == u"booking.moved"_s; }), 2);
    }

    void someMovesMayBeChosen() {
        const auto booking = booked(*w.a1, "2026-11-20 13:00", "2026-11-20 14:00");
        const auto other = booked(*w.a2, "2026-11-20 15:00", "2026-11-20 16:00");
        const auto to = [](const Booking& b, const Space& slot) {
            return QJsonObject{{u"booking_id"_s, b.id.toString()}, {u"resource_id"_s, slot.id.toString()}};
        };
        QCOMPARE(words(block({w.a1}).error()), QStringList{booking->code + u" A-1>A-2"_s});
        // What is settled is kept, and planned around.
        const auto both = block({w.a1, w.a2}, {{u"moves"_s, QJsonArray{to(*other, *w.a3)}}});
        QCOMPARE(words(both.error()), QStringList({booking->code + u" A-1>A-3"_s, other->code + u" A-2>A-3"_s}));
        QCOMPARE(block({w.a1}, {{u"moves"_s, QJsonArray{to(*booking, *w.a1)}}}).error().code, u"slot_blocked"_s);
        QCOMPARE(block({w.a1}, {{u"moves"_s, QJsonArray{to(*booking, *w.a2), to(*other, *w.a3)}}}).error().code,
                 u"plan_outdated"_s);
        QVERIFY(block({w.a1}, {{u"moves"_s, QJsonArray{to(*booking, *w.a3)}}}));
        QCOMPARE(w.booking(booking->id)->resourceId, w.a3->id);
    }

    void aCarGoesWhereItFits() {
        w.a2->heightCm = 180;
        const auto tall = aBooking(*w.a1, at("2026-11-20 13:00"), at("2026-11-20 14:00")).make();
        tall->vehicleHeightCm = 195;
        w.add(tall);
        QCOMPARE(words(block({w.a1}).error()), QStringList{tall->code + u" A-1>A-3"_s});
        const QJsonObject squeezed{{u"booking_id"_s, tall->id.toString()}, {u"resource_id"_s, w.a2->id.toString()}};
        const Rejection tight = block({w.a1}, {{u"moves"_s, QJsonArray{squeezed}}}).error();
        QCOMPARE(tight.fields.value(0).code, u"does_not_fit"_s);
        QVERIFY2(tight.fields[0].detail.text().contains(u"its height is 1.95 m"_s), qPrintable(tight.fields[0].detail.text()));
        w.a3->spaceType = SpaceType::Ev; // kept for those who charge
        w.a2->heightCm = 0;
        QCOMPARE(words(block({w.a1}).error()), QStringList{tall->code + u" A-1>A-2"_s});
    }

    void wrongInputIsNamed() {
        const auto code = [&](const QJsonObject& more) { return block({w.a1}, more).error().fields.value(0).code; };
        QCOMPARE(code({{u"slot_ids"_s, QJsonArray{testId().toString()}}}), u"unknown_slot"_s);
        QCOMPARE(code({{u"slot_ids"_s, QJsonArray{w.a1->id.toString(), w.a1->id.toString()}}}), u"named_twice"_s);
        QCOMPARE(code({{u"ends_at"_s, at("2026-11-20 11:00").toString()}}), u"ends_before_start"_s);
        QCOMPARE(code({{u"starts_at"_s, at("2026-11-20 07:00").toString()}, {u"ends_at"_s, at("2026-11-20 08:00").toString()}}),
                 u"in_the_past"_s);
        QCOMPARE(code({{u"moves"_s, QJsonArray{u"A-3"_s}}}), u"invalid_move"_s);
        QJsonArray many;
        for (int i = 0; i < 1001; ++i)
            many << QJsonObject{{u"booking_id"_s, testId().toString()}, {u"resource_id"_s, w.a2->id.toString()}};
        QCOMPARE(code({{u"moves"_s, many}}), u"too_many"_s);
        QJsonArray slotIds;
        for (int i = 0; i < 201; ++i)
            slotIds << testId().toString();
        QCOMPARE(block({}, {{u"slot_ids"_s, slotIds}}).error().code, u"invalid_arguments"_s);
        QCOMPARE(block({}).error().code, u"invalid_arguments"_s);
        // The permission on the garage covers the moves.
        const auto booking = booked(*w.a1, "2026-11-20 13:00", "2026-11-20 14:00");
        for (size_t role = 0; role < EnumWords<Role>::words.size(); ++role) {
            Actor anybody = w.manager;
            anybody.roles = {static_cast<Role>(role)};
            if (Permissions::may(anybody, Action::Update, *w.garage))
                QVERIFY2(Permissions::may(anybody, Action::Update, *booking), EnumWords<Role>::words[role]);
        }
        Actor hr = w.manager;
        hr.roles = {Role::Hr};
        QCOMPARE(w.runAs(hr, garages::blockSlots(), wish({w.a1}), w.garage->id).error().kind, Rejection::Kind::Forbidden);
    }

    // Whatever is booked: a plan that is complete can be carried out, and afterwards nobody stands on a blocked slot
    // and no two bookings on one.
    void aWholePlanCanBeCarriedOut() {
        const bool ok = rc::check("a plan that has a slot for everybody is taken as it is", [] {
            GarageWorld world;
            const QList<std::shared_ptr<Space>> rows{world.a1, world.a2, world.a3};
            for (const auto& slot : rows) {
                Instant from = at("2026-11-20 10:00");
                for (int n = *rc::gen::inRange(0, 6); n > 0; --n) {
                    from = from.plusMinutes(*rc::gen::inRange(0, 120));
                    const Instant until = from.plusMinutes(*rc::gen::inRange(15, 180));
                    world.add(aBooking(*slot, from, until).make());
                    from = until;
                }
            }
            const int closed = *rc::gen::inRange(1, 3);
            const QJsonObject asked = wish(rows.first(closed));
            Outcome outcome = world.run(garages::blockSlots(), asked, world.garage->id);
            if (!outcome) {
                RC_ASSERT(outcome.error().code == u"bookings_in_the_way"_s);
                const QJsonArray plan = outcome.error().meta[u"plan"_s].toArray();
                for (const QJsonValue& one : plan)
                    if (one[u"to"_s].isNull()) RC_DISCARD("not everybody has a slot");
                QJsonObject again = asked;
                again.insert(u"moves"_s, proposed(outcome.error()));
                outcome = world.run(garages::blockSlots(), again, world.garage->id);
                RC_ASSERT(outcome.has_value());
            }
            const auto all = world.view.list<Booking>({});
            for (const auto& one : all) {
                const Clash clash = Clash::find(world.view, one->resourceId, {one->startsAt, one->endsAt},
                                                world.clock.now(), one->id);
                RC_ASSERT(clash.isNone());
            }
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(BlockSlotsTest)
#include "BlockSlotsTest.moc"
