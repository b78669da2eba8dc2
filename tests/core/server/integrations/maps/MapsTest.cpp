// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/AccessGate.h"
#include "core/server/http/Router.h"
#include "core/server/http/TrafficObserver.h"
#include "core/server/integrations/maps/GroundTile.h"
#include "core/server/integrations/maps/MapRoutes.h"
#include "tests/core/server/http/RecordedSink.h"

#include <QImage>
#include <QJsonDocument>
#include <QTest>
#include <QThreadPool>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

class OpenGate : public AccessGate {
public:
    std::expected<Principal, ApiError> admit(const Request&, const Route& route) override {
        if (route.permission == RoutePermission::open()) return Principal{};
        return Principal{u"someone"_s, u"session"_s};
    }
};

class Nobody : public TrafficObserver {
public:
    void requestFinished(const TrafficRecord&) override {}
};

} // namespace

class MapsTest : public QObject {
    Q_OBJECT

private:
    OpenGate m_gate;
    Nobody m_observer;
    QThreadPool m_pool;

    RecordedAnswer get(const MapSource& source, const QByteArray& path) {
        auto router = Router::create(mapRoutes(source, m_pool), m_gate, m_observer);
        if (!router) qFatal("%s", qPrintable(router.error()));
        auto answer = std::make_shared<RecordedAnswer>();
        Request request;
        request.path = path;
        request.headers.set("host", "127.0.0.1:8080");
        (*router)->handle(request, Responder(std::make_unique<RecordedSink>(answer), "test"));
        m_pool.waitForDone();
        return *answer;
    }

private Q_SLOTS:
    void tilesOutsideTheGridAreRefused_data() {
        QTest::addColumn<QByteArray>("path");
        for (const char* path :
             {"sepia/1/0/0.png", "light/1/2/0.png", "light/1/0/2.png", "light/21/0/0.png", "light/-1/0/0.png",
              "light/1/+0/0.png", "light/1/0/0.jpg", "light/1/0/%200.png", "light/99999999999/0/0.png"})
            QTest::newRow(path) << QByteArray(path);
    }
    void tilesOutsideTheGridAreRefused() {
        QFETCH(QByteArray, path);
        QCOMPARE(get({}, "/v1/maps/ground/" + path).response.status, 404);
    }

    void aTileIsAPictureOfItsSize() {
        const auto plain = get({}, "/v1/maps/ground/light/12/2157/1437.png");
        QCOMPARE(plain.response.status, 200);
        QCOMPARE(QImage::fromData(plain.response.body, "PNG").size(), QSize(256, 256));
        const auto sharp = get({}, "/v1/maps/ground/dark/12/2157/1437@2x.png");
        const QImage image = QImage::fromData(sharp.response.body, "PNG");
        QCOMPARE(image.size(), QSize(512, 512));
        // The ground is plain but for thin lines, and dark in the dark theme.
        QVERIFY(image.pixelColor(image.width() / 2 + 7, image.height() / 2 + 7).lightness() < 80);
    }

    void linesMeetAcrossTiles() {
        // The same meridian crosses both tiles of one column, so the row of pixels on either side of the edge agrees.
        for (int zoom = 3; zoom <= 16; ++zoom) {
            const int x = (1 << zoom) / 2 + 1, y = (1 << zoom) / 3;
            const QImage upper = QImage::fromData(GroundTile::draw({zoom, x, y}, GroundTheme::Light, 1));
            const QImage lower = QImage::fromData(GroundTile::draw({zoom, x, y + 1}, GroundTheme::Light, 1));
            // Rows right at the edge may hold a parallel; five pixels away from it they hold the meridians alone.
            int lines = 0, differing = 0;
            for (int column = 0; column < 256; ++column) {
                lines += upper.pixelColor(column, 250) != QColor(0xec, 0xea, 0xe3);
                differing += upper.pixel(column, 250) != lower.pixel(column, 5);
            }
            const bool parallel = lines == 256 || differing > 200;
            QVERIFY2(parallel || differing == 0, qPrintable(u"zoom %1: %2 pixels differ"_s.arg(zoom).arg(differing)));
        }
    }

    void everyScreenHasLines() {
        for (int zoom = 0; zoom <= TileId::maxZoom; ++zoom) {
            const double tileSeconds = 360.0 * 3600.0 / (1 << zoom);
            const double perScreen = tileSeconds * 5 / GroundTile::stepSeconds(zoom); // a map is about five tiles wide
            QVERIFY2(perScreen >= 1 && perScreen <= 100, qPrintable(u"zoom %1: %2"_s.arg(zoom).arg(perScreen)));
        }
    }

    void styleNamesTheTiles() {
        const auto data = [&](const MapSource& source) {
            return QJsonDocument::fromJson(get(source, "/v1/maps/style").response.body)[u"data"].toObject();
        };
        QCOMPARE(data({})[u"provider"].toString(), u"ground");
        QCOMPARE(data({})[u"dark"].toString(), u"/v1/maps/ground/dark/%z/%x/%y");
        const MapSource mapbox{.mapboxToken = u"pk.plain&odd"_s};
        QCOMPARE(data(mapbox)[u"provider"].toString(), u"mapbox");
        QCOMPARE(data(mapbox)[u"light"].toString(), u"/v1/maps/tiles/light/%z/%x/%y");
        QVERIFY(!data(mapbox)[u"attribution"].toString().isEmpty());
        QVERIFY(!get(mapbox, "/v1/maps/style").response.body.contains("pk.plain"));
    }

    void withoutATokenThereAreNoMapTiles() { QCOMPARE(get({}, "/v1/maps/tiles/light/3/4/2").response.status, 404); }
};

QTEST_APPLESS_MAIN(MapsTest)
#include "MapsTest.moc"
