// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/config/Settings.h"

#include "core/server/config/KeyRing.h"
#include "core/server/config/ListenAddress.h"
#include "tests/core/server/auth/CountingRandom.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCommandLineGoesBeforeTheEnvironmentBeforeTheFile() {
        const QString path = file(u"a.conf"_s, "listen = 127.0.0.1:1\ndemo=true\n# a remark\nreader-threads = 9\n");
        const auto settings = Settings::gather({{u"config"_s, path}, {u"listen"_s, u"127.0.0.1:3"_s}},
                                               {{u"AUTOSPACE_LISTEN"_s, u"127.0.0.1:2"_s},
                                                {u"AUTOSPACE_READER_THREADS"_s, u"7"_s}});
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error()));
        QCOMPARE(settings->text("listen"), u"127.0.0.1:3"_s);
        QCOMPARE(settings->number("reader-threads"), 7);
        QVERIFY(settings->isOn("demo"));
        QCOMPARE(settings->text("log-level"), u"info"_s);
        QCOMPARE(settings->origin("listen"), u"the command line"_s);
        QVERIFY(settings->origin("reader-threads").contains(u"AUTOSPACE_READER_THREADS"_s));
        QCOMPARE(settings->origin("demo"), path);
        QCOMPARE(settings->origin("log-level"), u"the default"_s);
    }

    void aFileMayBeJson() {
        const QString path = file(u"a.json"_s, R"({"demo": true, "reader-threads": 3})");
        const auto settings = Settings::gather({}, {{u"AUTOSPACE_CONFIG"_s, path}});
        QVERIFY2(settings, settings ? "" : qPrintable(settings.error()));
        QVERIFY(settings->isOn("demo"));
        QCOMPARE(settings->number("reader-threads"), 3);
    }

    void everyWrongSettingIsNamedWithWhatIsAllowed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("said");
        QTest::addRow("word") << u"log-level"_s << u"loud"_s << u"debug, info, warning, error"_s;
        QTest::addRow("number") << u"reader-threads"_s << u"many"_s << u"a whole number from 1 to 256"_s;
        QTest::addRow("range") << u"reader-threads"_s << u"0"_s << u"a whole number from 1 to 256"_s;
        QTest::addRow("switch") << u"demo"_s << u"yes"_s << u"true or false"_s;
        QTest::addRow("name") << u"colour"_s << u"red"_s << u"there are database, listen"_s;
    }
    void everyWrongSettingIsNamedWithWhatIsAllowed() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, said);
        const auto settings = Settings::gather({{name, value}, {u"backup-keep"_s, u"x"_s}}, {});
        QVERIFY(!settings);
        QVERIFY2(settings.error().contains(said), qPrintable(settings.error()));
        QCOMPARE(settings.error().split(u'\n').size(), 2);
    }

    void brokenFilesSayWhere() {
        const auto line = Settings::gather({{u"config"_s, file(u"b.conf"_s, "listen = :1\nnonsense\n")}}, {});
        QVERIFY(!line && line.error().contains(u"line 2"_s));
        const auto byte = Settings::gather({{u"config"_s, file(u"b.json"_s, "{\"demo\": tru}")}}, {});
        QVERIFY(!byte && byte.error().contains(u"byte"_s));
        const auto none = Settings::gather({{u"config"_s, u"/nowhere/a.conf"_s}}, {});
        QVERIFY(!none && none.error().contains(u"/nowhere/a.conf"_s));
    }

    void addresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addRow("v4") << u"127.0.0.1:8080"_s << true;
        QTest::addRow("v6") << u"[::1]:0"_s << true;
        QTest::addRow("name") << u"localhost:65535"_s << true;
        QTest::addRow("all") << u":80"_s << true;
        QTest::addRow("no port") << u"127.0.0.1"_s << false;
        QTest::addRow("large port") << u"127.0.0.1:65536"_s << false;
        QTest::addRow("negative") << u"127.0.0.1:-1"_s << false;
        QTest::addRow("host") << u"example:80"_s << false;
    }
    void addresses() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(ListenAddress::parse(text).has_value(), good);
    }

    void keysAreMadeOnceAndForTheirOwnerOnly() {
        CountingRandom random;
        const KeyRing::Source source{{}, m_folder.filePath(u"keys"_s), true};
        const auto made = KeyRing::load(source, u"data key"_s, random);
        QVERIFY2(made && made->created, made ? "" : qPrintable(made.error()));
        QCOMPARE(QFile::permissions(source.file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                                    QFile::WriteOther | QFile::ExeOwner),
                 QFile::Permissions());
        const auto again = KeyRing::load(source, u"data key"_s, random);
        QVERIFY(again && !again->created);
        QCOMPARE(again->ring.keys()[0].secret, made->ring.keys()[0].secret);
    }

    void keysThatAreNoneAreRefused() {
        CountingRandom random;
        for (const QString& text : {u"x"_s, u"k1:short"_s, u"k1:"_s + QString::fromLatin1(QByteArray(31, 'a').toBase64()),
                                    u"k 1:"_s + QString::fromLatin1(QByteArray(32, 'a').toBase64())})
            QVERIFY(!KeyRing::load({text, {}, false}, u"data key"_s, random));
        QVERIFY(!KeyRing::load({{}, m_folder.filePath(u"none"_s), false}, u"data key"_s, random));
        const QString two = u"new:%1 old:%2"_s.arg(QString::fromLatin1(QByteArray(32, 'a').toBase64()),
                                                   QString::fromLatin1(QByteArray(32, 'b').toBase64()));
        const auto ring = KeyRing::load({two, {}, false}, u"data key"_s, random);
        QVERIFY(ring);
        QCOMPARE(ring->ring.keys().size(), 2);
        QCOMPARE(ring->ring.keys()[0].id, "new");
    }

private:
    QString file(const QString& name, const QByteArray& text) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
        file.write(text);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
