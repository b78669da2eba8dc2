// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/bookings/ParkingPrice.h"
#include "core/domain/places/DimensionFit.h"
#include "core/domain/places/LocationRules.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/Plate.h"
#include "core/domain/places/WallClock.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/schema/Limits.h"
#include "core/server/demo/DemoCast.h"
#include "tests/core/server/TestCore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class DemoWorldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedAndMomentMakeTheSameWorld() {
        const auto text = [](quint64 seed, Instant now) {
            QByteArray text;
            for (const auto& record : DemoFill(seed, now).records(u"hash"_s))
                JsonCodec::write(text, *record);
            return text;
        };
        const QByteArray world = text(1, noon);
        QCOMPARE(text(1, noon), world);
        QVERIFY(text(2, noon) != world);
    }

    void idsDoNotDependOnTheMoment() {
        const auto ids = [](Instant now) {
            QSet<QString> ids;
            for (const auto& record : DemoFill(1, now).records(u"hash"_s))
                if (&record->recordType() != &Booking::staticType()) ids << record->id.toString();
            return ids;
        };
        QCOMPARE(ids(noon), ids(noon.plusMinutes(777)));
    }

    void anyTimeOfDayLooksLikeAWorkingDay_data() {
        QTest::addColumn<qint64>("epochMs");
        for (int hour = 0; hour < 24; hour += 3)
            QTest::addRow("%02d:00", hour) << noon.plusMinutes((hour - 12) * 60).epochMs;
        QTest::addRow("night of the clock change") << Instant::parse(u"2027-03-28T00:30:00Z")->epochMs;
        QTest::addRow("Sunday in autumn") << Instant::parse(u"2026-10-25T01:30:00Z")->epochMs;
    }
    void anyTimeOfDayLooksLikeAWorkingDay() {
        QFETCH(qint64, epochMs);
        take(DemoFill(2026, Instant{epochMs}).records(u"hash"_s), Instant{epochMs});
        QVERIFY2(m_inHouse >= 20, qPrintable(QString::number(m_inHouse)));
        QVERIFY2(m_overdue >= 1, qPrintable(QString::number(m_overdue)));
        QVERIFY2(m_arrivals >= 5, qPrintable(QString::number(m_arrivals)));
        QVERIFY2(m_departures >= 5, qPrintable(QString::number(m_departures)));
        QVERIFY2(m_holds >= 1, qPrintable(QString::number(m_holds)));
    }

    void everyRuleHolds() {
        const auto records = DemoFill(2026, noon).records(u"hash"_s);
        take(records, noon);
        QHash<Id, QList<const Booking*>> bySlot;
        QSet<QString> codes;
        for (const auto& record : records) {
            checkLimitsOf(*record);
            if (const auto* booking = dynamic_cast<const Booking*>(record.get())) {
                checkBooking(*booking);
                if (BookingStates::occupies(booking->status)) bySlot[booking->resourceId] << booking;
                QVERIFY(!codes.contains(booking->orgId.toString() + booking->code));
                codes << booking->orgId.toString() + booking->code;
            }
            if (const auto* garage = dynamic_cast<const Location*>(record.get()))
                QVERIFY(LocationRules::errors(*garage).isEmpty());
        }
        for (QList<const Booking*>& stays : bySlot) {
            std::ranges::sort(stays, {}, [](const Booking* b) { return b->startsAt; });
            for (qsizetype i = 1; i < stays.size(); ++i)
                QVERIFY(stays[i - 1]->endsAt <= stays[i]->startsAt);
        }
    }

    void garagesStandInLiechtenstein() {
        int rheintal = 0;
        for (const auto& record : DemoFill(2026, noon).records(u"hash"_s))
            if (const auto* garage = dynamic_cast<const Location*>(record.get())) {
                QVERIFY(garage->latitude > 47.04 && garage->latitude < 47.28);
                QVERIFY(garage->longitude > 9.47 && garage->longitude < 9.64);
                rheintal += garage->orgId == TestCore::org(u"rheintal"_s) ? 1 : 0;
            }
        QVERIFY(rheintal >= 8);
    }

    void thereIsAnAccountForEveryRole() {
        QSet<int> roles;
        QSet<QString> organizations;
        for (const DemoAccount& account : DemoCast::accounts()) {
            for (const Role role : account.roles)
                roles << static_cast<int>(role);
            organizations << account.organization;
        }
        QCOMPARE(roles.size(), EnumWords<Role>::words.size());
        QVERIFY(organizations.size() >= 2);
    }

    void fillingIsFastAndOnlyDoneOnce() {
        TestCore core;
        QElapsedTimer timer;
        timer.start();
        const DemoFill demo(2026, noon);
        const auto count = demo.write(core.app->writer(), core.app->hasher());
        QVERIFY(count && *count);
        qInfo("filled in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 30'000); // the machine may be busy; unburdened it takes two seconds
        const qsizetype before = core.all<Booking>().size();
        QVERIFY(before > 5000);
        const auto again = demo.write(core.app->writer(), core.app->hasher());
        QVERIFY(again && !*again);
        QCOMPARE(core.all<Booking>().size(), before);
        const auto report = core.app->store().verify();
        QVERIFY(report && report->problems.isEmpty());
    }

private:
    const Instant noon = *Instant::parse(u"2026-11-20T12:00:00Z");

    void take(const QList<std::shared_ptr<Record>>& records, Instant now) {
        m_garages.clear(), m_spaces.clear();
        m_inHouse = m_overdue = m_arrivals = m_departures = m_holds = 0;
        const Instant tomorrow = now.plusMinutes(24 * 60);
        for (const auto& record : records) {
            if (auto garage = std::dynamic_pointer_cast<Location>(record)) m_garages[garage->id] = garage;
            if (auto space = std::dynamic_pointer_cast<Space>(record)) m_spaces[space->id] = space;
            const auto* booking = dynamic_cast<const Booking*>(record.get());
            if (!booking || booking->orgId != TestCore::org(u"rheintal"_s)) continue;
            const bool here = booking->status == BookingStatus::CheckedIn;
            m_inHouse += here ? 1 : 0;
            m_overdue += here && booking->endsAt <= now ? 1 : 0;
            m_departures += here && booking->endsAt > now && booking->endsAt < tomorrow ? 1 : 0;
            m_arrivals += booking->status == BookingStatus::Confirmed && booking->startsAt < tomorrow ? 1 : 0;
            m_holds += booking->status == BookingStatus::Held && booking->holdExpiresAt > now ? 1 : 0;
        }
    }

    static void checkLimitsOf(const Record& record) {
        for (const Field& field : record.type().fields())
            if (const Value value = field.read(record); !isNull(value))
                if (const auto broken = checkLimits(field, value, QString::fromLatin1(field.name)))
                    QFAIL(qPrintable(record.recordType().collection() + u": "_s + broken->detail));
    }

    void checkBooking(const Booking& booking) {
        const Location& garage = *m_garages[booking.locationId];
        const Space& slot = *m_spaces[booking.resourceId];
        const QTimeZone zone = WallClock::zone(garage.timeZone);
        const auto hours = *OpeningHours::parse(garage.openingHours, {});
        QVERIFY(booking.startsAt < booking.endsAt);
        QVERIFY(hours.isOpen(booking.startsAt, zone));
        QVERIFY(hours.isOpenUntil(booking.endsAt, zone));
        QVERIFY(DimensionFit::fits({booking.vehicleHeightCm, {}, {}}, slot, garage));
        QCOMPARE(Plate::normal(booking.plate), booking.plate);
        const auto quote =
            ParkingPrice::quote({booking.startsAt, booking.endsAt}, garage.pricePerHour, garage.dayCap, zone);
        QCOMPARE(booking.price.minor, quote.total.minor);
        QVERIFY(booking.createdAt <= noon && booking.updatedAt <= noon);
        if (booking.startsAt > noon)
            QVERIFY(booking.status == BookingStatus::Confirmed || booking.status == BookingStatus::Held ||
                    booking.status == BookingStatus::Cancelled);
        QCOMPARE(booking.status == BookingStatus::CheckedIn || booking.status == BookingStatus::Completed,
                 booking.checkedInAt.has_value());
    }

    QHash<Id, std::shared_ptr<Location>> m_garages;
    QHash<Id, std::shared_ptr<Space>> m_spaces;
    int m_inHouse = 0, m_overdue = 0, m_arrivals = 0, m_departures = 0, m_holds = 0;
};

QTEST_GUILESS_MAIN(DemoWorldTest)
#include "DemoWorldTest.moc"
