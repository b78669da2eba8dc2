// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/OccupancyForecast.h"

#include "core/domain/places/WallClock.h"
#include "tests/fakes/Builders.h"

#include <rapidcheck.h>

#include <QTest>

#include <cmath>

using namespace autospace;

// M14: what is forecast, and how honest its error is.
class OccupancyForecastTest : public QObject {
    Q_OBJECT

    static inline const QTimeZone zone{"Europe/Vaduz"};
    // A garage whose day depends on weekday and hour by the clock alone.
    static double ofClock(Instant at) {
        const QDateTime local = at.in(zone);
        return 10.0 * local.date().dayOfWeek() + local.time().hour();
    }
    static QList<double> weeks(Instant start, int hours) {
        QList<double> cars;
        for (int i = 0; i < hours; ++i)
            cars << ofClock(start.plusMinutes(60 * i));
        return cars;
    }

private Q_SLOTS:
    void whatRepeatsIsForecastExactly() {
        const Instant start = at("2026-10-05 00:00");
        const int hours = 42 * 24; // over the night that clocks change
        const OccupancyForecast forecast(start, weeks(start, hours), zone);
        QVERIFY(forecast.hasEnough());
        const QList<double> coming = forecast.coming();
        QCOMPARE(coming.size(), OccupancyForecast::hoursAhead);
        for (int i = 0; i < coming.size(); ++i)
            QCOMPARE(coming[i], ofClock(start.plusMinutes(60 * (hours + i))));
        QVERIFY(forecast.meanError().value() < 0.001);
    }

    void whatIsUnusualFades() {
        const Instant start = at("2026-11-02 00:00");
        QList<double> cars = weeks(start, 21 * 24);
        const QList<double> usual = OccupancyForecast(start, cars, zone).coming();
        cars.back() += 20;
        const QList<double> now = OccupancyForecast(start, cars, zone).coming();
        double before = 20;
        for (int i = 0; i < now.size(); ++i) {
            const double more = now[i] - usual[i];
            QVERIFY(more > 0 && more < before);
            before = more;
        }
        QVERIFY(before < 2);
    }

    // The error is of forecasts that did not know what came: noise of five cars cannot be forecast.
    void theErrorIsHeldOut() {
        const Instant start = at("2026-11-02 00:00");
        QList<double> cars = weeks(start, 28 * 24);
        for (int i = 0; i < cars.size(); ++i)
            cars[i] += (i * 2654435761U >> 16) % 2 == 0 ? 5 : -5;
        const double error = OccupancyForecast(start, cars, zone).meanError().value();
        QVERIFY2(error > 3 && error < 12, qPrintable(QString::number(error)));
    }

    void tooLittleSaysNothing() {
        const Instant start = at("2026-11-02 00:00");
        const OccupancyForecast forecast(start, weeks(start, OccupancyForecast::leastHours - 1), zone);
        QVERIFY(!forecast.hasEnough());
        QVERIFY(forecast.coming().isEmpty());
        QVERIFY(!forecast.meanError());
        QVERIFY(OccupancyForecast(start, weeks(start, OccupancyForecast::leastHours), zone).meanError());
        QVERIFY(!OccupancyForecast(start, {}, zone).meanError());
    }

    void neverFewerThanNone() {
        const bool ok = rc::check("a forecast is a number of cars", [] {
            const int hours = *rc::gen::inRange(OccupancyForecast::leastHours, 40 * 24);
            QList<double> cars;
            for (int i = 0; i < hours; ++i)
                cars << *rc::gen::inRange(0, 50);
            const OccupancyForecast forecast(at("2026-10-01 00:00"), cars, zone);
            for (const double each : forecast.coming())
                RC_ASSERT(each >= 0 && std::isfinite(each));
            RC_ASSERT(forecast.meanError().value() >= 0 && forecast.meanError().value() <= 100);
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(OccupancyForecastTest)
#include "OccupancyForecastTest.moc"
