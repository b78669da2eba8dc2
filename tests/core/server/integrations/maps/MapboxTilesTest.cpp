// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/integrations/maps/MapboxTiles.h"
#include "tests/fakes/FakeMapbox.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Mapbox's tiles through the core, against a map service on this machine.
class MapboxTilesTest : public QObject {
    Q_OBJECT

    struct Service {
        explicit Service(MapboxTiles::Limits limits = {}) {
            QImage image(256, 256, QImage::Format_RGB32);
            image.fill(Qt::darkGreen);
            QBuffer buffer(&mapbox.body);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            MapSource source{.mapboxToken = u"pk.quiet"_s};
            source.mapboxHost = mapbox.url();
            tiles = std::make_unique<MapboxTiles>(source, [this](const QString& problem) {
                QMetaObject::invokeMethod(&mapbox, [this, problem] { problems << problem; });
            }, limits);
        }
        // Asks and does not wait.
        std::shared_ptr<std::optional<MapTileResult>> ask(const TileId& tile, bool dark = false, int ratio = 1) {
            auto answer = std::make_shared<std::optional<MapTileResult>>();
            tiles->fetch(tile, dark, ratio, [this, answer](const MapTileResult& result) {
                QMetaObject::invokeMethod(&mapbox, [answer, result] { *answer = result; });
            });
            return answer;
        }
        MapTileResult fetch(const TileId& tile, bool dark = false, int ratio = 1) {
            const auto answer = ask(tile, dark, ratio);
            if (!QTest::qWaitFor([&] { return answer->has_value(); }, 20'000)) qFatal("no tile");
            return **answer;
        }
        FakeMapbox mapbox;
        QStringList problems;
        std::unique_ptr<MapboxTiles> tiles;
    };

private Q_SLOTS:
    void aTileComesWithTheTokenAndIsKept() {
        Service it;
        const MapTileResult tile = it.fetch({12, 2157, 1437}, true, 2);
        QVERIFY(tile);
        QCOMPARE(tile->type, "image/png"_ba);
        QCOMPARE(QImage::fromData(tile->bytes).size(), QSize(256, 256));
        QCOMPARE(tile->maxAgeSeconds, 600);
        QCOMPARE(it.mapbox.targets,
                 QStringList{u"/styles/v1/mapbox/dark-v11/tiles/256/12/2157/1437@2x?access_token=pk.quiet"_s});
        QVERIFY(it.fetch({12, 2157, 1437}, true, 2));
        QCOMPARE(it.mapbox.targets.size(), 1);
        QVERIFY(it.fetch({12, 2157, 1437}, false, 2));
        QCOMPARE(it.mapbox.targets.size(), 2);
    }

    void manyWhoWantOneTileFetchItOnce() {
        Service it;
        it.mapbox.silent = true;
        const auto first = it.ask({3, 4, 2}), second = it.ask({3, 4, 2});
        QTRY_COMPARE(it.mapbox.targets.size(), 1);
        it.mapbox.answerWaiting();
        QTRY_VERIFY(first->has_value() && second->has_value());
        QVERIFY((**first) && (**second));
        QCOMPARE(it.mapbox.targets.size(), 1);
    }

    void onlySoManyAreUnderWayOrWait() {
        Service it({.atOnce = 2, .waiting = 3});
        it.mapbox.silent = true;
        QList<std::shared_ptr<std::optional<MapTileResult>>> asked;
        for (int x = 0; x < 6; ++x)
            asked << it.ask({5, x, 0});
        QTRY_VERIFY(asked.last()->has_value());
        QCOMPARE((*asked.last())->error(), MapTileProblem::Busy);
        QTRY_COMPARE(it.mapbox.targets.size(), 2);
        QTest::qWait(50);
        QCOMPARE(it.mapbox.targets.size(), 2);
        it.mapbox.silent = false;
        it.mapbox.answerWaiting();
        for (int x = 0; x < 5; ++x)
            QTRY_VERIFY(asked[x]->has_value() && **asked[x]);
    }

    void problems_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<MapTileProblem>("problem");
        QTest::addColumn<bool>("told");
        QTest::newRow("none there") << 404 << "text/plain"_ba << MapTileProblem::NoSuchTile << false;
        QTest::newRow("bad token") << 401 << "application/json"_ba << MapTileProblem::Refused << true;
        QTest::newRow("not for us") << 403 << "application/json"_ba << MapTileProblem::Refused << true;
        QTest::newRow("too many") << 429 << "text/plain"_ba << MapTileProblem::Busy << false;
        QTest::newRow("broken") << 500 << "text/plain"_ba << MapTileProblem::Unreachable << true;
        QTest::newRow("elsewhere") << 302 << "image/png"_ba << MapTileProblem::Unreachable << true;
        QTest::newRow("a page") << 200 << "text/html"_ba << MapTileProblem::NotAPicture << true;
    }
    void problems() {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(MapTileProblem, problem);
        QFETCH(bool, told);
        Service it;
        it.mapbox.status = status;
        it.mapbox.type = type;
        it.mapbox.headers = "Location: http://127.0.0.1:9/elsewhere\r\n";
        const MapTileResult result = it.fetch({3, 4, 2});
        QVERIFY(!result);
        QCOMPARE(result.error(), problem);
        QTRY_COMPARE(it.problems.size(), told ? 1 : 0);
        for (const QString& sentence : std::as_const(it.problems))
            QVERIFY2(!sentence.contains(u"pk."_s) && !sentence.contains(u"access_token"_s), qPrintable(sentence));
        // A failure is not kept.
        it.mapbox.status = 200;
        it.mapbox.type = "image/png";
        QVERIFY(it.fetch({3, 4, 2}));
    }

    void aServiceThatDoesNotAnswerIsGivenUp() {
        Service it({.timeoutMs = 200});
        it.mapbox.silent = true;
        const MapTileResult result = it.fetch({3, 4, 2});
        QVERIFY(!result);
        QCOMPARE(result.error(), MapTileProblem::Unreachable);
    }

    void aTileThatIsTooLargeIsCutOff() {
        Service it({.tileBytes = 1000});
        it.mapbox.body = QByteArray(200'000, 'x');
        QVERIFY(!it.fetch({3, 4, 2}));
    }
};

QTEST_GUILESS_MAIN(MapboxTilesTest)
#include "MapboxTilesTest.moc"
