// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ClientWindow.h"
#include "tests/app/CoreProgram.h"
#include "tests/fakes/FakeMapbox.h"

#include <QtCore/QBuffer>
#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// The whole way of a tile: a map service on this machine, the core's own program with a token, and the client's window.
class MapTest final : public QObject {
    Q_OBJECT

    static constexpr const char* token = "pk.very-quiet-token";

    static QByteArray picture(const QColor& color) {
        QImage image(256, 256, QImage::Format_RGB32);
        image.fill(color);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return png;
    }
    static QStringList filesWithTheToken(const QString& folder) {
        QStringList found;
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(token)) found << file.fileName();
        }
        return found;
    }

private Q_SLOTS:
    void tilesComeThroughTheCoreAndTheTokenStaysThere() {
        FakeMapbox mapbox;
        mapbox.body = picture(Qt::darkGreen);
        QTemporaryDir folder, state;
        CoreProgram core(folder.path(), QStringLiteral(AUTOSPACE_BIN_DIR));
        QVERIFY2(core.start({u"--mapbox-token"_s, QString::fromLatin1(token), u"--mapbox-url"_s, mapbox.url()}), "the core does not listen");
        ClientWindow client(state.path(), [&core](StartOptions& options) {
            const QJsonObject account = core.account(u"manager@rheintal"_s);
            options.server = QUrl(core.url());
            options.email = account[u"email"_s].toString();
            options.password = account[u"password"_s].toString();
            options.page = u"garage/garages"_s;
        });
        QVERIFY2(client.wait(u"© Mapbox © OpenStreetMap"_s, 60'000), qPrintable(client.words().join(u" | "_s)));
        QQuickItem* ground = client.window().findChild<QQuickItem*>(u"tileGround"_s);
        QVERIFY(ground);
        const auto drawn = [ground] {
            const int inSight = ground->property("inSight").toInt();
            return inSight > 0 && ground->property("atHand").toInt() == inSight;
        };
        QTRY_VERIFY_WITH_TIMEOUT(drawn(), 30'000);
        QVERIFY(mapbox.targets.size() >= ground->property("inSight").toInt());
        QVERIFY2(mapbox.targets.first().startsWith(u"/styles/v1/mapbox/light-v11/tiles/256/"_s), qPrintable(mapbox.targets.first()));
        QVERIFY(mapbox.targets.first().endsWith(u"?access_token="_s + QString::fromLatin1(token)));
        const QPointF corner = ground->mapToScene(QPointF(12, ground->height() / 2 + 40));
        QCOMPARE(client.window().grabWindow().pixelColor(corner.toPoint()), QColor(Qt::darkGreen));

        // The service fails: what is there stays, and it is said.
        mapbox.status = 500;
        ground->setProperty("dark", true);
        QVERIFY2(client.wait(u"The map cannot be fetched now; the plain ground is shown"_s, 30'000), qPrintable(client.words().join(u" | "_s)));

        core.stop();
        QCOMPARE(filesWithTheToken(state.path()), QStringList());
        QCOMPARE(filesWithTheToken(folder.path()), QStringList());
    }
};

QTEST_MAIN(MapTest)
#include "MapTest.moc"
