// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Map/TileGround.h"

#include "tests/fakes/MapCore.h"
#include "tests/models/GarageSample.h"

#include <QtCore/QBuffer>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// The ground as it is drawn: tiles where they are at hand, a part of a wider one where it is not, else what is below.
class TileGroundTest final : public QObject {
    Q_OBJECT

    struct Stage : GarageSample {
        Stage() {
            open();
            client.open({.records = &records, .commands = &runner, .core = &core, .actor = client.actor(),
                         .organizationName = {}, .currency = {}});
            tiles.setClient(&client);
            window.resize(600, 400);
            window.setColor(Qt::white);
            ground.setParentItem(window.contentItem());
            ground.setSize({600, 400});
            ground.setTiles(&tiles);
            ground.setProperty("center", QVariant::fromValue(QGeoCoordinate(47.14, 9.52)));
            ground.setProperty("zoomLevel", 12.0);
            window.show();
        }
        void answerAll(const QColor& color) {
            QImage image(256, 256, QImage::Format_RGB32);
            image.fill(color);
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            const bool all = QTest::qWaitFor([&] {
                while (!core.asked.isEmpty())
                    core.answer(png);
                return ground.inSight() > 0 && ground.atHand() == ground.inSight();
            });
            if (!all) qFatal("%d of %d tiles", ground.atHand(), ground.inSight());
        }
        [[nodiscard]] QColor middle() { return window.grabWindow().pixelColor(300, 200); }

        MapCore core;
        MapTiles tiles;
        QQuickWindow window;
        TileGround ground;
    };

private Q_SLOTS:
    void tilesCoverTheGround() {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QTRY_VERIFY(!stage.core.asked.isEmpty());
        // The one in the middle is asked for first.
        QCOMPARE(stage.core.asked.first().path, u"/v1/maps/tiles/light/12/2156/1438"_s);
        QCOMPARE(stage.middle(), QColor(Qt::white));
        stage.answerAll(Qt::darkGreen);
        QVERIFY(stage.ground.inSight() >= 6);
        const QImage shown = stage.window.grabWindow();
        for (const QPoint at : {QPoint(0, 0), QPoint(599, 0), QPoint(300, 200), QPoint(0, 399), QPoint(599, 399)})
            QCOMPARE(shown.pixelColor(at), QColor(Qt::darkGreen));
    }

    void aWiderTileStandsIn() {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        stage.answerAll(Qt::darkGreen);
        stage.ground.setProperty("zoomLevel", 13.0);
        QTRY_VERIFY(!stage.core.asked.isEmpty());
        QTRY_COMPARE(stage.middle(), QColor(Qt::darkGreen));
        stage.answerAll(Qt::darkBlue);
        QTRY_COMPARE(stage.middle(), QColor(Qt::darkBlue));
    }

    // The sign-in ends, or the core has no map any more: the plain ground below shows.
    void withoutTilesNothingIsDrawn() {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        stage.answerAll(Qt::darkGreen);
        stage.client.close();
        QTRY_COMPARE(stage.middle(), QColor(Qt::white));
        QCOMPARE(stage.ground.inSight(), 0);
    }

    void theWorldGoesRound() {
        Stage stage;
        stage.ground.setProperty("center", QVariant::fromValue(QGeoCoordinate(0, 179.99)));
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        stage.answerAll(Qt::darkGreen);
        QCOMPARE(stage.window.grabWindow().pixelColor(590, 200), QColor(Qt::darkGreen));
    }
};

QTEST_MAIN(TileGroundTest)
#include "TileGroundTest.moc"
