// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/TodayBoard.h"

#include "models/records/RecordListModel.h"
#include "tests/models/GarageSample.h"

#include <QTest>

#include <random>

using namespace autospace;
using namespace Qt::StringLiterals;

class TodayBoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // M1: the counters equal the lists behind them, whatever is in the cache.
    void countersEqualTheirLists() {
        GarageSample sample;
        std::mt19937 random(3);
        const BookingStatus states[] = {BookingStatus::Held,      BookingStatus::Confirmed, BookingStatus::CheckedIn,
                                        BookingStatus::Completed, BookingStatus::Cancelled, BookingStatus::NoShow};
        for (int i = 0; i < 300; ++i) {
            const auto booking = sample.booking(int(random() % 1200) - 600, states[random() % 6]);
            if (random() % 4 == 0) sample.change(booking, [&](Booking& b) { b.locationId = numberedId(5000); });
            if (random() % 9 == 0) sample.change(booking, [&](Booking& b) { b.orgId = numberedId(6000); });
        }
        sample.open();
        for (const QString& garageId : {QString(), sample.garage->id.toString()}) {
            TodayBoard board;
            board.setGarageId(garageId);
            board.setClient(&sample.client);
            QTRY_VERIFY(board.ready());
            int sum = 0;
            for (const QVariant& entry : board.counters()) {
                const QVariantMap counter = entry.toMap();
                RecordListModel list;
                list.setCollection(u"bookings"_s);
                list.setScope(counter[u"filter"_s].toString());
                list.setSort(counter[u"sort"_s].toString());
                list.setClient(&sample.client);
                QTRY_VERIFY(list.state() == RecordListModel::Ready || list.state() == RecordListModel::Empty);
                QCOMPARE(counter[u"count"_s].toInt(), list.count());
                sum += list.count();
            }
            QVERIFY(sum > 40);
        }
    }

    void countsFollowTimeAndChanges() {
        GarageSample sample;
        const auto arriving = sample.booking(30);
        sample.booking(150);
        const auto late = sample.booking(-140, BookingStatus::CheckedIn);
        sample.booking(-60, BookingStatus::CheckedIn);
        sample.slot(u"A-1"_s);
        const auto retired = sample.slot(u"A-2"_s);
        sample.change(retired, [](Space& s) { s.status = SpaceStatus::Retired; });
        sample.open();
        TodayBoard board;
        board.setClient(&sample.client);
        QTRY_VERIFY(board.ready());
        QCOMPARE(board.count(u"arrivals"_s), 1);
        QCOMPARE(board.count(u"in_house"_s), 2);
        QCOMPARE(board.count(u"departures"_s), 1);
        QCOMPARE(board.count(u"overdue"_s), 1);
        QCOMPARE(board.longestOverdueMinutes(), 20);
        QCOMPARE(board.longestOverdueText(), u"20 min"_s);
        QCOMPARE(board.slotCount(), 1);
        sample.change(arriving, [&](Booking& b) {
            b.status = BookingStatus::CheckedIn;
            b.checkedInAt = sample.clock.at;
        });
        sample.change(late, [&](Booking& b) {
            b.status = BookingStatus::Completed;
            b.checkedOutAt = sample.clock.at;
        });
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(board.count(u"arrivals"_s), 0);
        QCOMPARE(board.count(u"overdue"_s), 0);
        QCOMPARE(board.longestOverdueText(), QString());
        sample.clock.at = sample.clock.at.plusMinutes(65);
        board.reload();
        QTRY_COMPARE(board.count(u"arrivals"_s), 1);
        QCOMPARE(board.count(u"overdue"_s), 1);
    }

    void occupancyKeepsWhatWasApartFromWhatIsBooked() {
        GarageSample sample;                            // 09:37 in Vaduz
        sample.booking(-90, BookingStatus::CheckedIn);  // 08:07 to 10:07, in house
        sample.booking(-200, BookingStatus::Confirmed); // 06:17 to 08:17, never came
        sample.booking(120, BookingStatus::Confirmed);  // 11:37 to 13:37
        sample.booking(120, BookingStatus::Cancelled);
        const auto over = sample.booking(-300, BookingStatus::Completed); // 04:37 to 05:55
        sample.change(over, [&](Booking& b) {
            b.checkedInAt = b.startsAt;
            b.checkedOutAt = b.startsAt.plusMinutes(78);
        });
        sample.open();
        TodayBoard board;
        board.setGarageId(sample.garage->id.toString());
        board.setClient(&sample.client);
        QTRY_VERIFY(board.drawn());
        const QVariantList hours = board.hours();
        QCOMPARE(hours.size(), 24);
        const auto in = [&](int hour) { return hours[hour].toMap()[u"inHouse"_s].toInt(); };
        const auto booked = [&](int hour) { return hours[hour].toMap()[u"booked"_s].toInt(); };
        QCOMPARE(hours[8].toMap()[u"label"_s].toString(), u"08"_s);
        QCOMPARE(in(4), 0);
        QCOMPARE(in(5), 1);
        QCOMPARE(in(6), 0);
        QCOMPARE(in(8), 1);
        QCOMPARE(in(9), 1);
        QCOMPARE(booked(9), 0);
        QCOMPARE(booked(10), 0);
        QCOMPARE(booked(11), 0);
        QCOMPARE(booked(12), 1);
        QCOMPARE(booked(13), 1);
        QCOMPARE(in(12), 0);
        QVERIFY(hours[10].toMap()[u"later"_s].toBool());
        QVERIFY(!hours[9].toMap()[u"later"_s].toBool());
    }

    // A garage's whole day may take a while to read: what one works with is there before it.
    void countersDoNotWaitForTheHours() {
        GarageSample sample;
        sample.booking(30);
        sample.open();
        TodayBoard board;
        bool countersCameFirst = false;
        connect(&board, &TodayBoard::changed, &board, [&] {
            if (board.ready() && !board.drawn()) countersCameFirst = board.count(u"arrivals"_s) == 1 && board.hours().isEmpty();
        });
        board.setClient(&sample.client);
        QTRY_VERIFY(board.drawn());
        QVERIFY(countersCameFirst);
        QCOMPARE(board.hours().size(), 24);
    }

    void theDayThatClocksChangeHas25Hours() {
        GarageSample sample;
        sample.clock.at = *Instant::parse(u"2026-10-25T09:00:00Z");
        sample.open();
        TodayBoard board;
        board.setClient(&sample.client);
        QTRY_VERIFY(board.drawn());
        QCOMPARE(board.hours().size(), 25);
        sample.clock.at = *Instant::parse(u"2026-03-29T09:00:00Z");
        board.reload();
        QTRY_COMPARE(board.hours().size(), 23);
    }
};

QTEST_GUILESS_MAIN(TodayBoardTest)
#include "TodayBoardTest.moc"
