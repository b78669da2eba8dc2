// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shell/SettingsStore.h"

#include "core/domain/ProductRegistry.h"
#include "models/shell/DeepLink.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SettingsStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembers() {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.json"_s);
        {
            SettingsStore settings(file);
            QCOMPARE(settings.theme(), u"system"_s);
            QCOMPARE(settings.textScale(), 100);
            QSignalSpy changed(&settings, &SettingsStore::themeChanged);
            settings.setTheme(u"dark"_s);
            settings.setTheme(u"dark"_s);
            QCOMPARE(changed.size(), 1);
            settings.setDensity(u"compact"_s);
            settings.setTextScale(900);
            settings.setWindowState({{u"width"_s, 1280}, {u"maximized"_s, true}});
            settings.setValue(u"split/today"_s, 0.7);
        }
        SettingsStore again(file);
        QCOMPARE(again.theme(), u"dark"_s);
        QCOMPARE(again.density(), u"compact"_s);
        QCOMPARE(again.textScale(), 200);
        QCOMPARE(again.windowState().value(u"width"_s).toInt(), 1280);
        QCOMPARE(again.value(u"split/today"_s).toDouble(), 0.7);
        QCOMPARE(again.value(u"absent"_s, 5).toInt(), 5);
    }

    void aBrokenFileIsPutAside() {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.json"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"theme\": \"dark\"");
        broken.close();
        SettingsStore settings(file);
        QCOMPARE(settings.theme(), u"system"_s);
        QVERIFY(QFile::exists(file + u".broken"_s));
        settings.setTheme(u"light"_s);
        QVERIFY(settings.flush());
        QCOMPARE(SettingsStore(file).theme(), u"light"_s);
    }

    void nonsenseIsTheDefaultAndAFullDiskIsSaid() {
        QTemporaryDir folder;
        SettingsStore settings(folder.filePath(u"no/such/folder/settings.json"_s));
        QSignalSpy failed(&settings, &SettingsStore::writeFailed);
        settings.setTheme(u"mauve"_s);
        QCOMPARE(settings.theme(), u"system"_s);
        QVERIFY(!settings.flush());
        QCOMPARE(failed.size(), 1);
    }

    void deepLinks_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("collection");
        const QString id = u"01939b2c-0000-7000-8000-000000000001"_s;
        QTest::newRow("singular") << u"app://booking/"_s + id << u"bookings"_s;
        QTest::newRow("collection") << u"app://locations/"_s + id << u"locations"_s;
        QTest::newRow("upper case") << u"APP://Booking/"_s + id << u"bookings"_s;
        QTest::newRow("unknown kind") << u"app://rocket/"_s + id << QString();
        QTest::newRow("no id") << u"app://booking/"_s << QString();
        QTest::newRow("bad id") << u"app://booking/1"_s << QString();
        QTest::newRow("other scheme") << u"https://booking/"_s + id << QString();
        QTest::newRow("more path") << u"app://booking/"_s + id + u"/edit"_s << QString();
    }
    void deepLinks() {
        QFETCH(QString, link);
        QFETCH(QString, collection);
        const auto parsed = DeepLink::parse(QUrl(link), productRegistry());
        QCOMPARE(parsed ? parsed->collection : QString(), collection);
        if (!parsed) return;
        QCOMPARE(parsed->url(), QUrl(QString(link).toLower().replace(u"locations"_s, u"location"_s)));
        QCOMPARE(DeepLink::parse(parsed->url(), productRegistry()), parsed);
    }
};

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "SettingsStoreTest.moc"
