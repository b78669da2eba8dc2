// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/GeoPoint.h"

#include <QTest>

using namespace autospace;

class GeoPointTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distances() {
        const GeoPoint vaduz{47.1410, 9.5209}, schaan{47.1650, 9.5087}, zurich{47.3769, 8.5417};
        QCOMPARE(vaduz.metresTo(vaduz), 0.0);
        QVERIFY(qAbs(vaduz.metresTo(schaan) - 2824) < 15);
        QVERIFY(qAbs(vaduz.metresTo(zurich) - 78500) < 600);
        QCOMPARE(vaduz.metresTo(zurich), zurich.metresTo(vaduz));
        // A quarter of the equator; over the date line; to the other side of the world.
        QVERIFY(qAbs(GeoPoint{0, 0}.metresTo({0, 90}) - 10'007'557) < 100);
        QVERIFY(qAbs(GeoPoint{0, 179.5}.metresTo({0, -179.5}) - 111'195) < 10);
        QVERIFY(qAbs(GeoPoint{90, 0}.metresTo({-90, 0}) - 20'015'115) < 100);
    }
};

QTEST_GUILESS_MAIN(GeoPointTest)
#include "GeoPointTest.moc"
