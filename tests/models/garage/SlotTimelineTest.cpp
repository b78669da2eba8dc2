// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/SlotTimeline.h"

#include "core/domain/places/SpaceBlock.h"
#include "tests/models/GarageSample.h"

#include <rapidcheck.h>

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// M2: which slot is taken when, as the planner shows it.
class SlotTimelineTest : public QObject {
    Q_OBJECT

    // The hours around now.
    static void look(SlotTimeline& timeline, GarageSample& sample, int fromMinutes = -120, int untilMinutes = 600) {
        timeline.setGarageId(sample.garage->id.toString());
        timeline.setFrom(sample.clock.at.plusMinutes(fromMinutes).toUtc());
        timeline.setUntil(sample.clock.at.plusMinutes(untilMinutes).toUtc());
        timeline.setClient(&sample.client);
        QTRY_VERIFY(timeline.ready());
    }
    static QString words(const SlotTimeline& timeline, int row) {
        QStringList words;
        for (const TimelineBar& bar : timeline.barsOf(row))
            words << toWord(bar.kind);
        return words.join(u' ');
    }
    static std::shared_ptr<SpaceBlock> block(GarageSample& sample, const Id& slot, int minutes) {
        auto made = std::make_shared<SpaceBlock>();
        sample.stamp(*made);
        made->locationId = sample.garage->id;
        made->spaceId = slot;
        made->startsAt = sample.clock.at.plusMinutes(minutes);
        made->endsAt = made->startsAt.plusMinutes(60);
        made->reason = u"Sprinkler repair"_s;
        sample.records.put(made);
        return made;
    }

private Q_SLOTS:
    void eachWayToTakeASlotHasItsBar() {
        GarageSample sample;
        const auto first = sample.slot(u"A-001"_s), second = sample.slot(u"A-002"_s), third = sample.slot(u"A-003"_s);
        sample.change(sample.slot(u"A-000"_s), [](Space& s) { s.status = SpaceStatus::Retired; });
        sample.booking(-30, BookingStatus::CheckedIn, first->id);
        const auto next = sample.booking(120, BookingStatus::Confirmed, first->id);
        const auto left = sample.booking(-100, BookingStatus::Completed, second->id);
        sample.change(left, [&](Booking& b) { b.checkedOutAt = sample.clock.at.plusMinutes(-60); });
        const auto held = sample.booking(30, BookingStatus::Held, second->id);
        sample.change(held, [&](Booking& b) { b.holdExpiresAt = sample.clock.at.plusMinutes(10); });
        const auto lapsed = sample.booking(300, BookingStatus::Held, second->id);
        sample.change(lapsed, [&](Booking& b) { b.holdExpiresAt = sample.clock.at.plusMinutes(-1); });
        for (const auto status : {BookingStatus::Cancelled, BookingStatus::Expired, BookingStatus::NoShow})
            sample.booking(200, status, third->id);
        const auto repair = block(sample, third->id, 60);
        const auto late = sample.booking(-200, BookingStatus::CheckedIn, third->id); // should have left at -80
        sample.records.pendingIds = {next->id};
        sample.open();
        SlotTimeline timeline;
        look(timeline, sample);
        QCOMPARE(timeline.count(), 3);
        QCOMPARE(words(timeline, 0), u"in_house confirmed"_s);
        QCOMPARE(words(timeline, 1), u"over held"_s);
        QCOMPARE(words(timeline, 2), u"in_house blocked"_s);
        QVERIFY(timeline.barsOf(0)[1].pending);
        QVERIFY(!timeline.barsOf(0)[0].pending);
        QCOMPARE(timeline.barsOf(1)[0].until, sample.clock.at.plusMinutes(-60));
        const TimelineBar overdue = timeline.barsOf(2)[0];
        QCOMPARE(overdue.id, late->id);
        QCOMPARE(overdue.until, sample.clock.at);
        QCOMPARE(overdue.lateBy, std::optional(sample.clock.at.plusMinutes(-80)));
        const QVariantMap bar = timeline.bar(next->id.toString());
        QCOMPARE(bar[u"slot"_s].toString(), u"A-001"_s);
        QVERIFY(bar[u"movable"_s].toBool());
        QCOMPARE(bar[u"spoken"_s].toString(), next->code + u", Confirmed, 11:37 – 13:37, "_s + next->plate);
        QVERIFY(!timeline.bar(repair->id.toString())[u"movable"_s].toBool());
        QVERIFY(!timeline.bar(left->id.toString())[u"movable"_s].toBool());
        QVERIFY(timeline.bar(lapsed->id.toString()).isEmpty());
    }

    void rowsStandFloorByFloor() {
        GarageSample sample;
        const auto floorOf = [&](const QString& name, int level) {
            auto floor = std::make_shared<Floor>();
            sample.stamp(*floor);
            floor->locationId = sample.garage->id;
            floor->name = name;
            floor->level = level;
            sample.records.put(floor);
            return floor->id;
        };
        const Id upper = floorOf(u"Upper"_s, 1), lower = floorOf(u"Lower"_s, -1);
        sample.slot(u"Z-001"_s);
        sample.change(sample.slot(u"B-001"_s), [&](Space& s) { s.floorId = lower; });
        sample.change(sample.slot(u"A-002"_s), [&](Space& s) { s.floorId = upper; });
        sample.change(sample.slot(u"A-001"_s), [&](Space& s) { s.floorId = upper; });
        sample.open();
        SlotTimeline timeline;
        look(timeline, sample);
        QStringList codes;
        for (int row = 0; row < timeline.count(); ++row)
            codes << timeline.index(row).data(SlotTimeline::TitleRole).toString();
        QCOMPARE(codes, QStringList({u"B-001"_s, u"A-001"_s, u"A-002"_s, u"Z-001"_s}));
        timeline.setFloorId(upper.toString());
        QCOMPARE(timeline.count(), 2);
    }

    // Whatever stood there, as a plain look at every booking says.
    void theTimeIsReadInFull() {
        const bool ok = rc::check("what touches the time is read, and nothing else", [] {
            GarageSample sample;
            const auto slot = sample.slot(u"A-001"_s);
            int at = -3000;
            QList<std::shared_ptr<Booking>> made;
            const int count = *rc::gen::inRange(0, 30);
            for (int i = 0; i < count; ++i) {
                at += *rc::gen::inRange(0, 200);
                const int length = *rc::gen::elementOf(std::vector<int>{15, 60, 700, 3000});
                const bool over = *rc::gen::arbitrary<bool>();
                const int leftEarly = *rc::gen::inRange(0, length);
                auto booking = sample.booking(at, over ? BookingStatus::Completed : BookingStatus::Confirmed, slot->id);
                booking = sample.change(booking, [&](Booking& b) {
                    b.endsAt = b.startsAt.plusMinutes(length);
                    if (over) b.checkedOutAt = b.startsAt.plusMinutes(leftEarly);
                });
                made << booking;
                at += over ? leftEarly : length; // the next may come when this one has left
            }
            const int from = *rc::gen::inRange(-3000, 3000), minutes = *rc::gen::inRange(1, 2000);
            const Interval time{sample.clock.at.plusMinutes(from), sample.clock.at.plusMinutes(from + minutes)};
            const Timeline timeline = sample.records.look([&](const RecordReader& reader) {
                return TimelineReader(reader, sample.garage->id, sample.clock.at).read(time);
            });
            QList<Id> expected, read;
            for (const auto& booking : made)
                if (Interval{booking->startsAt, booking->checkedOutAt.value_or(booking->endsAt)}.overlaps(time))
                    expected << booking->id;
            for (const TimelineBar& bar : timeline.rows[0].bars)
                read << bar.id;
            RC_ASSERT(read == expected);
        });
        QVERIFY(ok);
    }

    void movingOnALittleReadsNothing() {
        GarageSample sample;
        sample.slot(u"A-001"_s);
        sample.open();
        SlotTimeline timeline;
        look(timeline, sample, 0, 600);
        const int jobs = sample.records.jobs;
        timeline.setFrom(sample.clock.at.plusMinutes(240).toUtc());
        timeline.setUntil(sample.clock.at.plusMinutes(840).toUtc());
        QTest::qWait(100);
        QCOMPARE(sample.records.jobs, jobs);
        timeline.setFrom(sample.clock.at.plusMinutes(1440).toUtc());
        timeline.setUntil(sample.clock.at.plusMinutes(2040).toUtc());
        QTRY_COMPARE(sample.records.jobs, jobs + 1);
    }

    void onlyRowsThatChangeAreDrawnAgain() {
        GarageSample sample;
        QList<std::shared_ptr<Booking>> bookings;
        for (int i = 0; i < 5; ++i)
            bookings << sample.booking(30, BookingStatus::Confirmed, sample.slot(u"A-00%1"_s.arg(i))->id);
        sample.open();
        SlotTimeline timeline;
        look(timeline, sample);
        QSignalSpy changed(&timeline, &QAbstractItemModel::dataChanged), reset(&timeline, &QAbstractItemModel::modelReset);
        sample.change(bookings[3], [](Booking& b) { b.endsAt = b.endsAt.plusMinutes(15); });
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 3);
        QCOMPARE(reset.size(), 0);
    }

    void barsAreFoundByTheirPlace() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-001"_s);
        const auto first = sample.booking(0, BookingStatus::Confirmed, slot->id);
        const auto second = sample.booking(120, BookingStatus::Confirmed, slot->id);
        sample.open();
        SlotTimeline timeline;
        look(timeline, sample);
        const auto ms = [&](int minutes) { return static_cast<double>(sample.clock.at.plusMinutes(minutes).epochMs); };
        QCOMPARE(timeline.barAt(0, ms(119)), first->id.toString());
        QCOMPARE(timeline.barAt(0, ms(120)), second->id.toString());
        QCOMPARE(timeline.barAt(0, ms(-1)), QString());
        QCOMPARE(timeline.barAt(0, ms(-1), 5 * 60'000), first->id.toString());
        QCOMPARE(timeline.barAt(7, ms(0)), QString());
        QCOMPARE(timeline.barBeside(0, ms(0), 1), second->id.toString());
        QCOMPARE(timeline.barBeside(0, ms(120), -1), first->id.toString());
        QCOMPARE(timeline.barBeside(0, ms(120), 1), QString());
        QCOMPARE(timeline.barBeside(0, ms(0), -1), QString());
    }

    void whatCannotBeReadIsSaid() {
        GarageSample sample;
        sample.slot(u"A-001"_s);
        sample.open();
        sample.records.failing = u"The disk does not answer."_s;
        SlotTimeline timeline;
        look(timeline, sample);
        QCOMPARE(timeline.errorText(), u"The disk does not answer."_s);
        sample.records.failing.reset();
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(timeline.count(), 1);
        QCOMPARE(timeline.errorText(), QString());
    }
};

QTEST_GUILESS_MAIN(SlotTimelineTest)
#include "SlotTimelineTest.moc"
