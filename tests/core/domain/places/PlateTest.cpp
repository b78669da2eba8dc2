// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/Plate.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class PlateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void normal_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("spaces") << u"  fl   1234 "_s << u"FL 1234"_s;
        QTest::newRow("no-break space") << u"FL\u00a01234"_s << u"FL 1234"_s;
        QTest::newRow("en dash") << u"KN – AB 12"_s << u"KN-AB 12"_s;
        QTest::newRow("minus") << u"kn\u2212ab"_s << u"KN-AB"_s;
        QTest::newRow("full width") << u"ＦＬ１"_s << u"FL1"_s;
        QTest::newRow("umlaut") << u"tü-x 1"_s << u"TÜ-X 1"_s;
        QTest::newRow("empty") << u" "_s << u""_s;
    }
    void normal() {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QCOMPARE(Plate::normal(typed), stored);
        QCOMPARE(Plate::normal(stored), stored);
    }
    void same() {
        QVERIFY(Plate::same(u"fl-1234"_s, u"FL 1234"_s));
        QVERIFY(!Plate::same(u"FL 1234"_s, u"FL 1243"_s));
        QVERIFY(!Plate::same(u""_s, u" "_s));
    }
};

QTEST_GUILESS_MAIN(PlateTest)
#include "PlateTest.moc"
