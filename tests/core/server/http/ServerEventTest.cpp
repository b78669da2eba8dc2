// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ServerEvent.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ServerEventTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodes_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("data only") << ""_ba << "x"_ba << ""_ba << "data: x\n\n"_ba;
        QTest::newRow("all") << "pull"_ba << "{}"_ba << "42"_ba << "id: 42\nevent: pull\ndata: {}\n\n"_ba;
        QTest::newRow("empty data still arrives") << "ping"_ba << ""_ba << ""_ba << "event: ping\ndata: \n\n"_ba;
        QTest::newRow("lines") << ""_ba << "a\nb\r\nc\rd"_ba << ""_ba
                               << "data: a\ndata: b\ndata: c\ndata: d\n\n"_ba;
        QTest::newRow("no field is smuggled in") << "x\ndata: evil"_ba << ""_ba << "1\r\nretry: 0"_ba
                                                 << "id: 1retry: 0\nevent: xdata: evil\ndata: \n\n"_ba;
    }
    void encodes() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, id);
        QTEST((ServerEvent{name, data, id}.encoded()), "expected");
    }

    void comments() { QCOMPARE(ServerEvent::comment("keep\nalive"), ": keepalive\n\n"); }
};

QTEST_APPLESS_MAIN(ServerEventTest)
#include "ServerEventTest.moc"
