// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Map/Graticule.h"
#include "qml/Map/WorldPixels.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace autospace;

class GraticuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesKeepTheirDistance() {
        for (double zoom = 3; zoom <= 19; zoom += 0.25) {
            const double gap = Graticule::stepSeconds(zoom) * WorldPixels::size(zoom) / (360.0 * 3600);
            QVERIFY2(gap >= 90 && gap < 300, qPrintable(u"zoom %1: %2 px"_s.arg(zoom).arg(gap)));
        }
    }

    void labels_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("latitude");
        QTest::addColumn<QString>("text");
        QTest::newRow("degrees") << qint64(47 * 3600) << 3600 << true << u"47° N"_s;
        QTest::newRow("minutes") << qint64(9 * 3600 + 31 * 60) << 60 << false << u"9° 31′ E"_s;
        QTest::newRow("seconds") << qint64(47 * 3600 + 8 * 60 + 30) << 30 << true << u"47° 08′ 30″ N"_s;
        QTest::newRow("south") << qint64(-(33 * 3600 + 52 * 60)) << 60 << true << u"33° 52′ S"_s;
        QTest::newRow("west") << qint64(-90 * 3600) << 36000 << false << u"90° W"_s;
        QTest::newRow("equator") << qint64(0) << 3600 << true << u"0°"_s;
    }
    void labels() {
        QFETCH(qint64, seconds);
        QFETCH(int, step);
        QFETCH(bool, latitude);
        QTEST(Graticule::label(seconds, step, latitude), "text");
    }
};

QTEST_GUILESS_MAIN(GraticuleTest)
#include "GraticuleTest.moc"
