// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/ForecastModel.h"

#include "tests/models/GarageSample.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ForecastModelTest : public QObject {
    Q_OBJECT

    // One car from 08:00 to 12:00 by UTC on each of the days before.
    static void stays(GarageSample& sample, const Id& slot, int days) {
        for (int day = 1; day <= days; ++day) {
            const Instant came = Instant{sample.clock.at.epochMs / 86'400'000 * 86'400'000}.plusMinutes(8 * 60 - 1440 * day);
            sample.change(sample.booking(0, BookingStatus::Completed, slot), [&](Booking& b) {
                b.startsAt = came;
                b.endsAt = came.plusMinutes(240);
                b.checkedInAt = b.startsAt;
                b.checkedOutAt = b.endsAt;
            });
        }
    }

private Q_SLOTS:
    void theComingHours() {
        GarageSample sample; // 08:37 in UTC
        const auto slot = sample.slot(u"A-001"_s);
        sample.slot(u"A-002"_s);
        stays(sample, slot->id, 24); // since clocks have changed
        sample.open();
        ForecastModel forecast;
        forecast.setClient(&sample.client);
        forecast.setGarageId(sample.garage->id.toString());
        QTest::qWait(20);
        QVERIFY2(!forecast.isReady(), "nothing is read that is not wanted");
        forecast.setWanted(true);
        QTRY_VERIFY(forecast.isReady());
        QVERIFY(forecast.isAvailable());
        QCOMPARE(forecast.shareAt(u"2026-11-20T07:00:00.000Z"_s), -1.0); // has been
        QCOMPARE(forecast.shareAt(u"2026-11-20T09:00:00.000Z"_s), 0.5);
        QCOMPARE(forecast.shareAt(u"2026-11-20T13:00:00.000Z"_s), 0.0);
        QCOMPARE(forecast.shareAt(u"2026-11-21T09:00:00.000Z"_s), -1.0); // too far ahead
        QVERIFY2(forecast.remark().contains(u"off by 0.0 cars (0.0 %)"_s), qPrintable(forecast.remark()));
    }

    void tooLittleHistoryIsSaid() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-001"_s);
        stays(sample, slot->id, 10);
        sample.open();
        ForecastModel forecast;
        forecast.setWanted(true);
        forecast.setClient(&sample.client);
        QTRY_VERIFY(forecast.isReady());
        QVERIFY(!forecast.isAvailable());
        QCOMPARE(forecast.remark(), u"No forecast: it needs 15 days of history."_s);
        QCOMPARE(forecast.shareAt(u"2026-11-20T09:00:00.000Z"_s), -1.0);
    }
};

QTEST_GUILESS_MAIN(ForecastModelTest)
#include "ForecastModelTest.moc"
