// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/StayNumbers.h"

#include "tests/fakes/GarageWorld.h"

#include <rapidcheck.h>

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// M13: what is counted, when, and that it adds up.
class StayNumbersTest : public QObject {
    Q_OBJECT

    static std::shared_ptr<Booking> stay(GarageWorld& world, const Space& slot, Instant came, std::optional<Instant> left,
                                         qint64 minor = 500) {
        const auto booking = aBooking(slot, came, left.value_or(came.plusMinutes(120))).make();
        booking->checkedInAt = came;
        booking->checkedOutAt = left;
        booking->status = left ? BookingStatus::Completed : BookingStatus::CheckedIn;
        booking->price = {minor, u"EUR"_s};
        return world.add(booking);
    }
    static QList<Interval> hours(const char* from, int count) {
        QList<Interval> parts;
        for (int i = 0; i < count; ++i)
            parts << Interval{at(from).plusMinutes(60 * i), at(from).plusMinutes(60 * (i + 1))};
        return parts;
    }
    static QList<StayCount> counted(GarageWorld& world, const QList<Interval>& parts) {
        const Interval whole{parts.front().startsAt, parts.back().endsAt};
        return StayNumbers::count(StayNumbers::touching(world.view, world.organization->id, world.garage->id, whole), parts,
                                  3, world.clock.now());
    }

private Q_SLOTS:
    void aStayIsCountedWhereItHappened() {
        GarageWorld w; // now is 09:00
        stay(w, *w.a1, at("2026-11-20 06:30"), at("2026-11-20 08:15"), 700);
        stay(w, *w.a2, at("2026-11-20 08:30"), {}); // still there
        const auto nobody = aBooking(*w.a3, at("2026-11-20 07:10"), at("2026-11-20 08:00")).make();
        nobody->status = BookingStatus::NoShow;
        w.add(nobody);
        w.add(aBooking(*w.a3, at("2026-11-20 08:10"), at("2026-11-20 09:10")).make()); // booked, not come
        const auto counts = counted(w, hours("2026-11-20 06:00", 5));
        const auto minutes = [](const StayCount& count) { return count.takenMs / 60'000; };
        QCOMPARE(counts[0].arrived, 1);
        QCOMPARE(minutes(counts[0]), 30);
        QCOMPARE(minutes(counts[1]), 60);
        QCOMPARE(counts[1].noShows, 1);
        QCOMPARE(counts[2].left, 1);
        QCOMPARE(counts[2].arrived, 1);
        QCOMPARE(counts[2].income.value(u"EUR"_s), 700);
        QCOMPARE(counts[2].stayedMs, 105 * 60'000);
        QCOMPARE(minutes(counts[2]), 15 + 30);
        QCOMPARE(counts[2].occupancy(), 45.0 / 180);
        // What is not over yet offers only what has been, and nothing is counted ahead.
        QCOMPARE(counts[3].offeredMs, 0);
        QCOMPARE(counts[3].takenMs, 0);
        QCOMPARE(counts[3].occupancy(), 0.0);
        QCOMPARE(counts[0].income.size(), 0);
    }

    void boundsBelongToWhatBegins() {
        GarageWorld w;
        stay(w, *w.a1, at("2026-11-20 06:00"), at("2026-11-20 07:00"));
        const auto counts = counted(w, hours("2026-11-20 06:00", 2));
        QCOMPARE(counts[0].arrived, 1);
        QCOMPARE(counts[0].left, 0);
        QCOMPARE(counts[1].left, 1);
        QCOMPARE(counts[1].takenMs, 0);
        // Who comes before the booked time stands there from then on.
        const auto early = stay(w, *w.a2, at("2026-11-20 07:30"), at("2026-11-20 08:30"));
        early->startsAt = at("2026-11-20 08:05");
        QCOMPARE(counted(w, hours("2026-11-20 07:00", 1))[0].arrived, 1);
    }

    // However a time is divided: the parts add up to the whole, and to the bookings.
    void partsAddUp() {
        const bool ok = rc::check("parts add up", [] {
            GarageWorld w;
            const int count = *rc::gen::inRange(0, 25);
            for (int i = 0; i < count; ++i) {
                const Instant came = at("2026-11-18 00:00").plusMinutes(*rc::gen::inRange(0, 2 * 1440));
                const auto left = *rc::gen::arbitrary<bool>() ? std::optional(came.plusMinutes(*rc::gen::inRange(0, 2000)))
                                                              : std::nullopt;
                const auto booking = stay(w, *w.a1, came, left && *left <= w.clock.now() ? left : std::nullopt,
                                          *rc::gen::inRange(0, 5000));
                if (*rc::gen::arbitrary<bool>()) booking->price.currency = u"CHF"_s;
            }
            const Interval whole{at("2026-11-18 06:00"), at("2026-11-19 18:00")};
            QList<Interval> parts;
            for (Instant from = whole.startsAt; from < whole.endsAt;) {
                const Instant until = std::min(from.plusMinutes(*rc::gen::inRange(1, 600)), whole.endsAt);
                parts << Interval{from, until};
                from = until;
            }
            StayCount sum;
            for (const StayCount& part : counted(w, parts))
                sum += part;
            const StayCount once = counted(w, {whole}).front();
            RC_ASSERT(sum.takenMs == once.takenMs);
            RC_ASSERT(sum.offeredMs == once.offeredMs);
            RC_ASSERT(sum.arrived == once.arrived && sum.left == once.left && sum.stayedMs == once.stayedMs);
            RC_ASSERT(sum.income == once.income);
            RC_ASSERT(sum.income == StayNumbers::incomeOf(w.view, w.organization->id, w.garage->id, whole));
            RC_ASSERT(sum.income == StayNumbers::incomeOf(w.view, w.organization->id, {}, whole));
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(StayNumbersTest)
#include "StayNumbersTest.moc"
