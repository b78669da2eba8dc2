// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoWorld.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/Space.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/schema/Limits.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace autospace;

class DemoWorldTest : public QObject {
    Q_OBJECT

    DemoWorld m_world;

    template <class T>
    QList<std::shared_ptr<const T>> all() const {
        QList<std::shared_ptr<const T>> found;
        for (const RecordPtr& record : m_world.records)
            if (auto typed = std::dynamic_pointer_cast<const T>(record)) found.append(typed);
        return found;
    }

private Q_SLOTS:
    void initTestCase() { m_world = DemoWorld::at(DemoWorld::picturesAt); }

    void isTheSameEveryTime() {
        const DemoWorld again = DemoWorld::at(DemoWorld::picturesAt);
        QCOMPARE(again.records.size(), m_world.records.size());
        for (qsizetype i = 0; i < again.records.size(); ++i)
            QCOMPARE(JsonCodec::toJson(*again.records[i]), JsonCodec::toJson(*m_world.records[i]));
    }

    void everyRecordIsReadAsTheCoreWouldSendIt() {
        QSet<Id> ids;
        for (const RecordPtr& record : m_world.records) {
            const auto copy = record->recordType().makeRecord();
            QVERIFY(JsonCodec::readRecord(*copy, JsonCodec::toJson(*record)));
            QVERIFY(!ids.contains(record->id));
            ids.insert(record->id);
        }
    }

    void noSlotIsTakenTwice() {
        QHash<Id, QList<std::shared_ptr<const Booking>>> bySlot;
        for (const auto& booking : all<Booking>())
            bySlot[booking->resourceId].append(booking);
        for (auto bookings : bySlot) {
            std::ranges::sort(bookings, {}, [](const auto& booking) { return booking->startsAt; });
            for (qsizetype i = 1; i < bookings.size(); ++i)
                QVERIFY(bookings[i - 1]->endsAt <= bookings[i]->startsAt);
        }
    }

    void statesFitTheTime() {
        const Instant now = DemoWorld::picturesAt;
        for (const auto& booking : all<Booking>()) {
            if (booking->startsAt > now) QVERIFY(!booking->checkedInAt);
            if (booking->status == BookingStatus::Completed) QVERIFY(booking->checkedOutAt <= now);
            if (booking->status == BookingStatus::Held) QVERIFY(booking->holdExpiresAt > now);
        }
    }

    void itIsAWorkingMorning() {
        const Instant now = DemoWorld::picturesAt;
        Id largest;
        for (const auto& location : all<Location>())
            if (location->name == u"Städtle garage"_s) largest = location->id;
        int arrivals = 0, inHouse = 0, departures = 0, overdue = 0, spaces = 0;
        for (const auto& space : all<Space>())
            spaces += space->locationId == largest;
        for (const auto& booking : all<Booking>()) {
            if (booking->locationId != largest) continue;
            const bool soon = booking->startsAt > now && booking->startsAt < now.plusMinutes(120);
            arrivals += soon && BookingStates::occupies(booking->status);
            inHouse += booking->status == BookingStatus::CheckedIn;
            departures += booking->status == BookingStatus::CheckedIn && booking->endsAt > now && booking->endsAt < now.plusMinutes(120);
            overdue += booking->status == BookingStatus::CheckedIn && booking->endsAt <= now;
        }
        qInfo("%lld records: %d slots, %d arrivals, %d in house, %d departures, %d overdue", qlonglong(m_world.records.size()), spaces, arrivals, inHouse, departures, overdue);
        QCOMPARE(spaces, 320);
        QVERIFY(arrivals > 10 && arrivals < 90);
        QVERIFY(inHouse > 120 && inHouse < 300);
        QVERIFY(departures > 5);
        QCOMPARE(overdue, 3);
    }
};

QTEST_GUILESS_MAIN(DemoWorldTest)
#include "DemoWorldTest.moc"
