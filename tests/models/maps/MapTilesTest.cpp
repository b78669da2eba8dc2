// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/maps/MapTiles.h"

#include "tests/fakes/MapCore.h"
#include "tests/models/GarageSample.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class MapTilesTest final : public QObject {
    Q_OBJECT

    struct Map : GarageSample {
        Map() { open(); }
        void openWith(CoreQuestions* questions) {
            client.open({.records = &records, .commands = &runner, .core = questions, .actor = client.actor(),
                         .organizationName = {}, .currency = {}});
            tiles.setClient(&client);
        }
        MapCore core;
        MapTiles tiles;
    };

    static QByteArray picture(int side = 256) {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return png;
    }

private Q_SLOTS:
    void tilesAreFetchedAndKept() {
        Map map;
        map.openWith(&map.core);
        QTRY_VERIFY(map.tiles.drawn());
        QCOMPARE(map.tiles.attribution(), u"© Somebody"_s);
        const TileKey plain{12, 2157, 1437}, sharp{12, 2157, 1437, true, true};
        map.tiles.want({plain, sharp});
        QCOMPARE(map.core.asked.size(), 2);
        QCOMPARE(map.core.asked[0].path, u"/v1/maps/tiles/light/12/2157/1437"_s);
        QCOMPARE(map.core.asked[1].path, u"/v1/maps/tiles/dark/12/2157/1437@2x"_s);
        QVERIFY(!map.tiles.find(plain));
        map.core.answer(picture());
        QTRY_VERIFY(map.tiles.find(plain));
        QCOMPARE(map.tiles.find(plain)->size(), QSize(256, 256));
        map.tiles.want({plain, sharp});
        QCOMPARE(map.core.asked.size(), 1);
    }

    void aFewAtOnceAndOnlyWhatIsStillWanted() {
        Map map;
        map.openWith(&map.core);
        QTRY_VERIFY(map.tiles.drawn());
        QList<TileKey> keys;
        for (int x = 0; x < 20; ++x)
            keys << TileKey{6, x, 3};
        map.tiles.want(keys);
        QCOMPARE(map.core.asked.size(), MapTiles::atOnce);
        map.tiles.want({{6, 30, 3}});
        map.core.answer(picture());
        QTRY_COMPARE(map.core.asked.size(), MapTiles::atOnce);
        QCOMPARE(map.core.asked.last().path, u"/v1/maps/tiles/light/6/30/3"_s);
        while (!map.core.asked.isEmpty())
            map.core.answer(picture());
        QTest::qWait(50);
        QVERIFY(map.core.asked.isEmpty());
    }

    void withoutAMapServiceNothingIsAskedFor() {
        Map map;
        map.core.serve(u"ground"_s);
        map.openWith(&map.core);
        QTRY_COMPARE(map.core.stylesAsked, 1);
        QTest::qWait(20);
        QVERIFY(!map.tiles.drawn());
        map.tiles.want({{6, 1, 3}});
        QVERIFY(map.core.asked.isEmpty());
        QVERIFY(!map.tiles.failing());
    }

    // A template that would lead elsewhere is not followed: the sign-in would go along.
    void pathsStayAtTheCore() {
        Map map;
        map.core.style = QJsonObject{{u"data"_s, QJsonObject{{u"provider"_s, u"mapbox"_s}, {u"light"_s, u"https://elsewhere.example/%z/%x/%y"_s}}}};
        map.openWith(&map.core);
        QTRY_COMPARE(map.core.stylesAsked, 1);
        QTest::qWait(20);
        QVERIFY(!map.tiles.drawn());
    }

    void aFailureIsSaidAndPausesTheAsking() {
        Map map;
        map.openWith(&map.core);
        QTRY_VERIFY(map.tiles.drawn());
        QSignalSpy failing(&map.tiles, &MapTiles::failingChanged);
        map.tiles.want({{6, 1, 3}, {6, 2, 3}});
        map.core.refuse(CoreProblem::Why::Refused, 404); // the service has none there
        QTRY_COMPARE(map.core.asked.size(), 1);
        QTest::qWait(20);
        QVERIFY(!map.tiles.failing());
        map.core.refuse(CoreProblem::Why::Offline);
        QTRY_VERIFY(map.tiles.failing());
        QVERIFY(!failing.isEmpty());
        map.tiles.want({{6, 1, 3}, {6, 5, 3}});
        QVERIFY(map.core.asked.isEmpty());
    }

    void whatIsNotAPictureIsNotShown() {
        Map map;
        map.openWith(&map.core);
        QTRY_VERIFY(map.tiles.drawn());
        map.tiles.want({{6, 1, 3}});
        map.core.answer(picture(2000));
        QTRY_VERIFY(map.tiles.failing());
        QVERIFY(!map.tiles.find({6, 1, 3}));
    }

    void anotherPersonBeginsAnew() {
        Map map;
        map.openWith(&map.core);
        QTRY_VERIFY(map.tiles.drawn());
        map.tiles.want({{6, 1, 3}, {6, 2, 3}});
        map.core.answer(picture());
        QTRY_VERIFY(map.tiles.find({6, 1, 3}));
        map.client.close();
        QVERIFY(!map.tiles.drawn());
        QVERIFY(!map.tiles.find({6, 1, 3}));
        map.core.answer(picture());
        QTest::qWait(30);
        QVERIFY(!map.tiles.find({6, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(MapTilesTest)
#include "MapTilesTest.moc"
