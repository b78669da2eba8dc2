// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/schema/JsonCodec.h"
#include "tests/fakes/GarageWorld.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// One step of somebody's day: which command, on which of the bookings made so far, which slot, when and how long.
struct Step {
    int command = 0;
    int booking = 0;
    int slot = 0;
    int startQuarter = 0; // quarters of an hour from now
    int lengthQuarters = 1;
    int pauseMinutes = 0; // before it
    bool held = false;
};

void showValue(const Step& s, std::ostream& os) {
    os << "Step{" << s.command << ',' << s.booking << ',' << s.slot << ',' << s.startQuarter << ',' << s.lengthQuarters
       << ',' << s.pauseMinutes << ',' << s.held << '}';
}

} // namespace

namespace rc {
template <>
struct Arbitrary<Step> {
    static Gen<Step> arbitrary() {
        return gen::build<Step>(
            gen::set(&Step::command, gen::weightedElement<int>(
                                         {{4, 0}, {2, 1}, {2, 2}, {2, 3}, {2, 4}, {1, 5}, {1, 6}, {1, 7}, {2, 8}})),
            gen::set(&Step::booking, gen::inRange(0, 12)), gen::set(&Step::slot, gen::inRange(0, 3)),
            gen::set(&Step::startQuarter, gen::inRange(0, 16)), gen::set(&Step::lengthQuarters, gen::inRange(1, 12)),
            gen::set(&Step::pauseMinutes, gen::weightedElement<int>({{4, 0}, {2, 5}, {1, 30}})), gen::set(&Step::held));
    }
};
} // namespace rc

namespace {

// A day in the garage: bookings made so far, and the commands that steps stand for.
class Day {
public:
    GarageWorld world;
    QList<Id> made;

    Outcome take(const Step& step, const Id& commandId) {
        const Space& slot = *QList{world.a1, world.a2, world.a3}[step.slot];
        const Instant from = world.clock.now().plusMinutes(15 * step.startQuarter);
        const Instant until = from.plusMinutes(15 * step.lengthQuarters);
        const QJsonObject time{{u"starts_at"_s, from.toString()}, {u"ends_at"_s, until.toString()}};
        const QJsonObject onSlot{{u"resource_id"_s, slot.id.toString()}};
        if (step.command == 0 || made.isEmpty()) {
            QJsonObject wish = time;
            wish.insert(u"resource_id"_s, slot.id.toString());
            if (step.held) wish.insert(u"hold_minutes"_s, 5);
            return run(commandId, bookings::create(), wish, {});
        }
        const Id target = made[step.booking % made.size()];
        const QString passcode = step.held ? u"000000"_s : world.booking(target)->passcode;
        switch (step.command) {
        case 1: return run(commandId, bookings::confirm(), {}, target);
        case 2: return run(commandId, bookings::checkIn(), {{u"passcode"_s, passcode}}, target);
        case 3: return run(commandId, bookings::checkOut(), {}, target);
        case 4: return run(commandId, bookings::extend(), {{u"ends_at"_s, until.toString()}}, target);
        case 5: return run(commandId, bookings::cancel(), {{u"reason"_s, u"Trip moved"_s}}, target);
        case 6: return run(commandId, bookings::noShow(), {}, target);
        case 7: return world.runAs(Actor::system(world.organization->id), commandId, bookings::expire(), {}, target);
        default: return run(commandId, bookings::move(), step.held ? onSlot : time, target);
        }
    }

private:
    Outcome run(const Id& commandId, const CommandType& command, const QJsonObject& arguments, const Id& target) {
        const Outcome outcome = world.runAs(world.manager, commandId, command, arguments, target);
        if (outcome && target.isNull()) made << outcome->result;
        return outcome;
    }
};

QList<std::shared_ptr<const Booking>> all(const GarageWorld& world) { return world.view.list<Booking>(Query()); }

void assertNoOverlap(const GarageWorld& world) {
    const auto bookings = all(world);
    for (const auto& a : bookings)
        for (const auto& b : bookings) {
            if (!(a->id < b->id) || a->resourceId != b->resourceId) continue;
            if (!BookingStates::occupies(a->status) || !BookingStates::occupies(b->status)) continue;
            RC_ASSERT(a->endsAt <= b->startsAt || b->endsAt <= a->startsAt);
        }
}

void assertOnlyAllowedMoves(const QHash<Id, BookingStatus>& before, const GarageWorld& world) {
    for (const auto& booking : all(world)) {
        if (before.contains(booking->id)) {
            const BookingStatus from = before[booking->id];
            RC_ASSERT(from == booking->status || BookingStates::leadsTo(BookingKind::Parking, from, booking->status));
        } else {
            RC_ASSERT(booking->status == BookingStatus::Held || booking->status == BookingStatus::Confirmed);
        }
    }
}

QHash<Id, BookingStatus> states(const GarageWorld& world) {
    QHash<Id, BookingStatus> states;
    for (const auto& booking : all(world))
        states.insert(booking->id, booking->status);
    return states;
}

} // namespace

// What holds after any sequence of commands.
class BookingPropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noOverlapAndOnlyAllowedMoves() {
        int accepted = 0;
        QVERIFY(rc::check("no two occupying bookings of a slot overlap; states move along the table", [&] {
            const auto steps = *rc::gen::container<std::vector<Step>>(rc::gen::arbitrary<Step>());
            Day day;
            for (const Step& step : steps) {
                day.world.clock.advanceMinutes(step.pauseMinutes);
                const auto before = states(day.world);
                accepted += day.take(step, testId()).has_value();
                assertNoOverlap(day.world);
                assertOnlyAllowedMoves(before, day.world);
            }
        }));
        QVERIFY2(accepted > 500, "hardly anything was accepted: the steps prove nothing");
    }

    void openPasscodesDiffer() {
        QVERIFY(rc::check("passcodes of open bookings and codes of all differ", [] {
            Day day;
            for (const Step& step : *rc::gen::container<std::vector<Step>>(rc::gen::arbitrary<Step>()))
                (void)day.take(step, testId());
            QSet<QString> passcodes, codes;
            for (const auto& booking : all(day.world)) {
                RC_ASSERT(!codes.contains(booking->code));
                codes << booking->code;
                if (!BookingStates::occupies(booking->status)) continue;
                RC_ASSERT(!passcodes.contains(booking->passcode));
                passcodes << booking->passcode;
            }
        }));
    }

    void theSameDayTwiceIsTheSameDay() {
        QVERIFY(rc::check("the same commands with the same ids make the same records and the same refusals", [] {
            const auto steps = *rc::gen::container<std::vector<Step>>(rc::gen::arbitrary<Step>());
            Day one;
            Day other = one;
            for (const Step& step : steps) {
                const Id commandId = testId();
                const Outcome first = one.take(step, commandId);
                const Outcome second = other.take(step, commandId);
                RC_ASSERT(first.has_value() == second.has_value());
                if (!first) RC_ASSERT(first.error().code == second.error().code);
            }
            for (const auto& booking : all(one.world))
                RC_ASSERT(JsonCodec::toJson(*booking) == JsonCodec::toJson(*other.world.booking(booking->id)));
        }));
    }

    void alternativesAreReallyFree() {
        QVERIFY(rc::check("whatever a refusal proposes can be booked", [] {
            Day day;
            for (const Step& step : *rc::gen::container<std::vector<Step>>(rc::gen::arbitrary<Step>())) {
                const Outcome outcome = day.take(step, testId());
                if (outcome || step.command != 0) continue;
                const Instant from = day.world.clock.now().plusMinutes(15 * step.startQuarter);
                for (const QJsonValue& slot : outcome.error().meta[u"alternatives"_s].toArray()) {
                    GarageWorld copy = day.world;
                    RC_ASSERT(copy.run(bookings::create(),
                                       {{u"resource_id"_s, slot[u"id"_s]},
                                        {u"starts_at"_s, from.toString()},
                                        {u"ends_at"_s, from.plusMinutes(15 * step.lengthQuarters).toString()}})
                                  .has_value());
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(BookingPropertiesTest)
#include "BookingPropertiesTest.moc"
