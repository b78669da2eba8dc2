// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/StartOptions.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace autospace;

class StartOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("AUTOSPACE_PASSWORD"); }

    void nothingMeansRun() {
        const auto options = parseStartOptions({u"autospace"_s});
        QVERIFY(options);
        QCOMPARE(options->task, StartOptions::Task::Run);
        QVERIFY(!options->offlineDemo && !options->still());
        QVERIFY(options->theme.isEmpty() && options->size.isEmpty() && options->link.isEmpty());
    }

    void readsAPicture() {
        const auto options = parseStartOptions({u"autospace"_s, u"--offline-demo"_s, u"--theme"_s, u"dark"_s, u"--size"_s,
                                                u"1920x1080"_s, u"--scale"_s, u"150"_s, u"--language"_s, u"de"_s,
                                                u"--shot"_s, u"garage/today"_s, u"today.png"_s});
        QVERIFY2(options, qPrintable(options.error_or(QString())));
        QCOMPARE(options->task, StartOptions::Task::Shot);
        QCOMPARE(options->page, u"garage/today"_s);
        QCOMPARE(options->shotFile, u"today.png"_s);
        QCOMPARE(options->size, QSize(1920, 1080));
        QCOMPARE(options->textScale, 150);
        QCOMPARE(options->theme, u"dark"_s);
        QCOMPARE(options->language, u"de"_s);
        QVERIFY(options->offlineDemo && options->still());
    }

    void readsAnAccount() {
        qputenv("AUTOSPACE_PASSWORD", "asphalt and lane white");
        const auto options = parseStartOptions({u"autospace"_s, u"--server"_s, u"http://127.0.0.1:8080"_s, u"--email"_s,
                                                u"mira@example.org"_s, u"--password-from-environment"_s, u"--state"_s,
                                                u"/tmp/somewhere"_s});
        QVERIFY2(options, qPrintable(options.error_or(QString())));
        QCOMPARE(options->server, QUrl(u"http://127.0.0.1:8080"_s));
        QCOMPARE(options->email, u"mira@example.org"_s);
        QCOMPARE(options->password, u"asphalt and lane white"_s);
        QCOMPARE(options->stateFolder, u"/tmp/somewhere"_s);
    }

    void readsALink() {
        const auto options = parseStartOptions({u"autospace"_s, u"app://booking/K7M2QD"_s});
        QVERIFY2(options, qPrintable(options.error_or(QString())));
        QCOMPARE(options->link, QUrl(u"app://booking/K7M2QD"_s));
    }

    void namesWhatIsWrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"blue"_s} << u"--theme is 'blue'; it takes light, dark, contrast"_s;
        QTest::newRow("size") << QStringList{u"--size"_s, u"1x1"_s} << u"--size is '1x1'; it takes WIDTHxHEIGHT, as in 1280x800"_s;
        QTest::newRow("scale") << QStringList{u"--scale"_s, u"99"_s} << u"--scale is '99'; it takes a number from 100 to 200"_s;
        QTest::newRow("language") << QStringList{u"--language"_s, u"xx"_s} << u"--language is 'xx'; it takes en, de, ar"_s;
        QTest::newRow("server") << QStringList{u"--server"_s, u"core"_s}
                                << u"--server is 'core'; it takes an address with http or https, as in https://core.example"_s;
        QTest::newRow("link") << QStringList{u"http://x"_s}
                              << u"'http://x' is not a link; links begin with app://, as in app://booking/…"_s;
        QTest::newRow("no file") << QStringList{u"--shot"_s, u"settings"_s}
                                 << u"--shot takes a page and a file, as in --shot garage/today today.png"_s;
        QTest::newRow("too many") << QStringList{u"--shot"_s, u"settings"_s, u"a.png"_s, u"b.png"_s}
                                  << u"'b.png' is one argument too many; --help lists what there is"_s;
        QTest::newRow("no password") << QStringList{u"--email"_s, u"a@b.c"_s, u"--password-from-environment"_s}
                                     << u"--password-from-environment was given, but AUTOSPACE_PASSWORD is not set"_s;
        QTest::newRow("demo and core") << QStringList{u"--offline-demo"_s, u"--server"_s, u"https://core.example"_s}
                                       << u"--offline-demo works without a core; leave --server out"_s;
        QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"Unknown option 'colour'."_s;
    }
    void namesWhatIsWrong() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const auto options = parseStartOptions(QStringList{u"autospace"_s} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error(), sentence);
    }
};

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "StartOptionsTest.moc"
