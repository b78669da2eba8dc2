// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusNoticeDesk.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Without a desktop that shows notices, nothing is shown and nobody waits.
class NoticeDeskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutABusNothingHappens_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("no bus at all") << QByteArray();
        QTest::newRow("a bus that is gone") << "unix:path=/nonexistent/bus"_ba;
    }
    void withoutABusNothingHappens() {
        QFETCH(QByteArray, address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        BusNoticeDesk desk;
        QElapsedTimer clock;
        clock.start();
        desk.show({u"key"_s, u"Booking cancelled"_s, u"K7QX2M"_s, true});
        desk.clear();
        QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(NoticeDeskTest)
#include "NoticeDeskTest.moc"
