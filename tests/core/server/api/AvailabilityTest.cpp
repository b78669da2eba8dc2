// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/TestCore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class AvailabilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_core.fillDemo(); }

    void aSearchByBoundsFindsGaragesOfAllOrganizations() {
        const Answer answer = search(country + time);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QVERIFY(answer.list().size() >= 8);
        QSet<QString> organizations;
        qint64 last = 0;
        for (const QJsonValue& found : answer.list()) {
            organizations << found[u"location"_s][u"org_id"_s].toString();
            QVERIFY(found[u"free"_s].toInt() > 0);
            QVERIFY(found[u"free"_s].toInt() <= found[u"total"_s].toInt());
            const qint64 price = found[u"price"_s][u"minor"_s].toInteger();
            QVERIFY(price >= last);
            last = price;
            qint64 steps = 0;
            for (const QJsonValue& step : found[u"price_steps"_s].toArray())
                steps += step[u"amount"_s][u"minor"_s].toInteger();
            QCOMPARE(steps, price);
        }
        QCOMPARE(organizations.size(), 2);
    }

    void aCircleSortsByDistance() {
        const Answer answer = search(u"near=47.141,9.521&radius_m=6000&sort=distance"_s + time);
        QVERIFY(answer.list().size() >= 2);
        double last = 0;
        for (const QJsonValue& found : answer.list()) {
            QVERIFY(found[u"distance_m"_s].toDouble() >= last && found[u"distance_m"_s].toDouble() <= 6000);
            last = found[u"distance_m"_s].toDouble();
        }
        QVERIFY(search(u"near=47.141,9.521&radius_m=100"_s + time).list().isEmpty());
    }

    void dimensionsTypeAndPriceNarrow() {
        for (const QJsonValue& found : search(country + time + u"&type=motorcycle"_s).list())
            QCOMPARE(found[u"slot"_s][u"type"_s].toString(), u"motorcycle"_s);
        for (const QJsonValue& found : search(country + time + u"&height_cm=220"_s).list())
            QVERIFY(found[u"location"_s][u"clear_height_cm"_s].toInt() >= 220);
        QVERIFY(search(country + time + u"&height_cm=400"_s).list().isEmpty());
        for (const QJsonValue& found : search(country + time + u"&max_price_minor=350"_s).list())
            QVERIFY(found[u"price"_s][u"minor"_s].toInteger() <= 350);
    }

    void closedGaragesAreNotFound() {
        const Answer night = search(country + u"&starts_at=2026-11-21T02:00:00Z&ends_at=2026-11-21T03:00:00Z"_s);
        QVERIFY(!night.list().isEmpty());
        for (const QJsonValue& found : night.list())
            QVERIFY(found[u"location"_s][u"opening_hours"_s].toObject().isEmpty());
    }

    void garagesThatAreNotVerifiedAreNotFound() {
        const Answer before = search(country + time);
        const Id id = *Id::parse(before.list()[0][u"location"_s][u"id"_s].toString());
        auto session = m_core.app->store().session();
        Location location = *(*session)->get<Location>(id);
        location.status = LocationStatus::Pending;
        ++location.version;
        QVERIFY((*session)->begin(Access::Write));
        QVERIFY((*session)->write(location));
        QVERIFY((*session)->commit());
        QCOMPARE(search(country + time).list().size(), before.list().size() - 1);
    }

    void wrongParametersAreNamedTogether() {
        const Answer answer = search(u"bounds=9,8,7&starts_at=soon&type=boat&height_cm=-1&sort=size&x=1"_s);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json[u"errors"_s].toArray().size(), 7);
        QCOMPARE(search(u"starts_at=2026-11-20T10:00:00Z&ends_at=2026-11-20T12:00:00Z"_s).status, 400);
        QCOMPARE(search(country + u"&starts_at=2026-11-19T10:00:00Z&ends_at=2026-11-20T12:00:00Z"_s).status, 400);
    }

    void tenThousandSlotsAreSearchedFast() {
        for (int g = 0; g < 40; ++g) {
            Location garage = *m_core.all<Location>(Query().take(1))[0];
            garage.id = id();
            garage.version = 1;
            garage.status = LocationStatus::Verified;
            garage.latitude = 46.5 + g * 0.001;
            garage.externalRef.reset();
            QList<std::shared_ptr<Record>> records{std::make_shared<Location>(garage)};
            for (int s = 0; s < 250; ++s) {
                auto slot = std::make_shared<Space>();
                slot->id = id();
                slot->orgId = garage.orgId;
                slot->version = 1;
                slot->locationId = garage.id;
                slot->code = QString::number(s);
                slot->lengthCm = 500, slot->widthCm = 250, slot->heightCm = 210, slot->capacity = 1;
                records << slot;
            }
            for (const auto& record : records)
                m_records << record;
        }
        m_core.putAll(m_records);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(search(u"bounds=9,46.4,10,46.6"_s + time).list().size(), 40);
            best = std::min(best, timer.elapsed());
        }
        qInfo("10,000 slots in 40 garages: %lld ms", best);
        QVERIFY2(best < 2000, qPrintable(u"%1 ms"_s.arg(best))); // an unoptimized build on a busy machine
    }

private:
    const QString country = u"bounds=9.47,47.04,9.64,47.28"_s;
    const QString time = u"&starts_at=2026-11-20T10:00:00Z&ends_at=2026-11-20T12:00:00Z"_s;

    Answer search(const QString& query) {
        return m_core.get(u"/v1/availability?"_s + query, m_core.tokenOf(u"customer@rheintal.example"_s));
    }
    Id id() { return m_ids.next(); }

    TestCore m_core;
    RandomIds m_ids{m_core.clock, m_core.random};
    QList<std::shared_ptr<Record>> m_records;
};

QTEST_GUILESS_MAIN(AvailabilityTest)
#include "AvailabilityTest.moc"
