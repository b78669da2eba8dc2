// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Map/PlaceClusters.h"
#include "qml/Map/WorldPixels.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace autospace;

class PlaceClustersTest : public QObject {
    Q_OBJECT

    enum Role { Id = Qt::UserRole, Title, Latitude, Longitude };

    QStandardItemModel m_places;

    void add(const QString& id, double latitude, double longitude) {
        auto* item = new QStandardItem;
        item->setData(id, Id);
        item->setData(u"Garage "_s + id, Title);
        item->setData(latitude, Latitude);
        item->setData(longitude, Longitude);
        m_places.appendRow(item);
    }

    static QHash<QString, QVariant> row(const PlaceClusters& clusters, int row) {
        QHash<QString, QVariant> values;
        const auto names = clusters.roleNames();
        for (const auto& [role, name] : names.asKeyValueRange())
            values.insert(QString::fromLatin1(name), clusters.index(row).data(role));
        return values;
    }

private Q_SLOTS:
    void init() {
        m_places.clear();
        m_places.setItemRoleNames({{Id, "recordId"}, {Title, "title"}, {Latitude, "latitude"}, {Longitude, "longitude"}});
        // Vaduz twice, 200 m apart, and Buchs, 6 km away.
        add(u"a"_s, 47.1410, 9.5209);
        add(u"b"_s, 47.1428, 9.5209);
        add(u"c"_s, 47.1663, 9.4780);
    }

    void nearPlacesStandTogether() {
        PlaceClusters clusters;
        const QAbstractItemModelTester tester(&clusters, QAbstractItemModelTester::FailureReportingMode::QtTest);
        clusters.setSource(&m_places);
        clusters.setZoomLevel(13);
        QCOMPARE(clusters.rowCount(), 2);
        QCOMPARE(row(clusters, 0)[u"count"_s], 2);
        QCOMPARE(row(clusters, 0)[u"markerId"_s], u""_s);
        QVERIFY(qAbs(row(clusters, 0)[u"latitude"_s].toDouble() - 47.1419) < 1e-4);
        QCOMPARE(row(clusters, 1)[u"count"_s], 1);
        QCOMPARE(row(clusters, 1)[u"markerId"_s], u"c"_s);
        QCOMPARE(row(clusters, 1)[u"title"_s], u"Garage c"_s);
    }

    void zoomingTakesThemApart() {
        PlaceClusters clusters;
        clusters.setSource(&m_places);
        clusters.setZoomLevel(17);
        QCOMPARE(clusters.rowCount(), 3);
        clusters.setZoomLevel(5);
        QCOMPARE(clusters.rowCount(), 1);
        QCOMPARE(row(clusters, 0)[u"count"_s], 3);
    }

    void everyPlaceIsInOneCluster() {
        m_places.clear();
        for (int i = 0; i < 500; ++i)
            add(QString::number(i), 47 + (i * 37 % 100) / 1000.0, 9.5 + (i * 61 % 97) / 1000.0);
        PlaceClusters clusters;
        clusters.setSource(&m_places);
        for (double zoom = 3; zoom < 19; zoom += 0.5) {
            clusters.setZoomLevel(zoom);
            int sum = 0;
            for (int i = 0; i < clusters.rowCount(); ++i)
                sum += row(clusters, i)[u"count"_s].toInt();
            QCOMPARE(sum, 500);
        }
    }

    void placesWithoutCoordinatesAreCounted() {
        add(u"d"_s, 0, 0);
        PlaceClusters clusters;
        clusters.setSource(&m_places);
        QCOMPARE(clusters.withoutPlace(), 1);
        QVERIFY(!clusters.placeOf(u"d"_s).isValid());
        QCOMPARE(clusters.placeOf(u"c"_s), QGeoCoordinate(47.1663, 9.4780));
    }

    void followsItsSource() {
        PlaceClusters clusters;
        clusters.setSource(&m_places);
        clusters.setZoomLevel(17);
        m_places.removeRow(0);
        QCOMPARE(clusters.rowCount(), 2);
        m_places.item(0)->setData(46.9, Latitude);
        QCOMPARE(clusters.placeOf(u"b"_s).latitude(), 46.9);
        m_places.clear();
        QCOMPARE(clusters.rowCount(), 0);
        QVERIFY(!clusters.bounds().isValid());
    }

    void planeAndDegreesAgree() {
        for (const double latitude : {-80.0, -47.1, 0.0, 12.5, 84.9})
            for (const double longitude : {-179.0, -9.5, 0.0, 9.5, 179.0}) {
                const QPointF at = WorldPixels::at(latitude, longitude, 11.25);
                QVERIFY(qAbs(WorldPixels::latitude(at.y(), 11.25) - latitude) < 1e-9);
                QVERIFY(qAbs(WorldPixels::longitude(at.x(), 11.25) - longitude) < 1e-9);
            }
        // The equator is as long as the Earth is round.
        QVERIFY(qAbs(WorldPixels::metresPerPixel(0, 0) * 256 - 40'075'016.686) < 1);
    }
};

QTEST_GUILESS_MAIN(PlaceClustersTest)
#include "PlaceClustersTest.moc"
