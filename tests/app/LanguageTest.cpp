// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace autospace {

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void textsInUseChange() {
        QQmlEngine engine;
        Language language(engine);
        language.setTerritory(QLocale::Switzerland);
        QQmlComponent component(&engine);
        component.setData("import QtQml\nQtObject { property string text: qsTranslate('Routes', 'Bookings') }", {});
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object, qPrintable(component.errorString()));
        QSignalSpy changes(&language, &Language::codeChanged);

        language.setCode(u"de"_s);
        QCOMPARE(object->property("text").toString(), u"Buchungen"_s);
        QCOMPARE(QCoreApplication::translate("refusals", "The slot is taken"), u"Der Platz ist belegt"_s);
        language.setCode(u"ar"_s);
        QCOMPARE(object->property("text").toString(), u"الحجوزات"_s);
        // Texts that Arabic does not have are said in English.
        QCOMPARE(QCoreApplication::translate("export", "All rows"), u"All rows"_s);
        language.setCode(u"en"_s);
        QCOMPARE(object->property("text").toString(), u"Bookings"_s);
        language.setCode(u"tlh"_s);
        QCOMPARE(language.code(), u"en"_s);
        QCOMPARE(changes.size(), 3);
    }

    void plurals_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("English, one") << u"en"_s << 1 << u"1 slot"_s;
        QTest::newRow("English, none") << u"en"_s << 0 << u"0 slots"_s;
        QTest::newRow("German, one") << u"de"_s << 1 << u"1 Platz"_s;
        QTest::newRow("German, many") << u"de"_s << 21 << u"21 Plätze"_s;
        QTest::newRow("Arabic, none") << u"ar"_s << 0 << u"لا مواقف"_s;
        QTest::newRow("Arabic, one") << u"ar"_s << 1 << u"موقف واحد"_s;
        QTest::newRow("Arabic, two") << u"ar"_s << 2 << u"موقفان"_s;
        QTest::newRow("Arabic, few") << u"ar"_s << 103 << u"103 مواقف"_s;
        QTest::newRow("Arabic, many") << u"ar"_s << 11 << u"11 موقفًا"_s;
        QTest::newRow("Arabic, hundreds") << u"ar"_s << 100 << u"100 موقف"_s;
    }
    void plurals() {
        QFETCH(QString, code);
        QFETCH(int, count);
        QQmlEngine engine;
        Language language(engine);
        language.setCode(code);
        QTEST(QCoreApplication::translate("OccupancyChart", "%n slots", nullptr, count), "text");
    }

    void writing_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale::Territory>("territory");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("German in Liechtenstein") << u"de"_s << QLocale::Liechtenstein << u"de_LI"_s << Qt::LeftToRight;
        QTest::newRow("English in Switzerland") << u"en"_s << QLocale::Switzerland << u"en_CH"_s << Qt::LeftToRight;
        QTest::newRow("German where it is not spoken") << u"de"_s << QLocale::Egypt << u"de_DE"_s << Qt::LeftToRight;
        QTest::newRow("Arabic in Morocco") << u"ar"_s << QLocale::Morocco << u"ar_MA"_s << Qt::RightToLeft;
        QTest::newRow("Arabic with digits of its own") << u"ar"_s << QLocale::Egypt << u"ar_AE"_s << Qt::RightToLeft;
    }
    void writing() {
        QFETCH(QString, code);
        QFETCH(QLocale::Territory, territory);
        QQmlEngine engine;
        Language language(engine);
        language.setTerritory(territory);
        language.setCode(code);
        QTEST(QLocale().name(), "locale");
        QCOMPARE(QLocale().toString(12), u"12"_s);
        QTEST(QGuiApplication::layoutDirection(), "direction");
    }
};

} // namespace autospace

QTEST_MAIN(autospace::LanguageTest)
#include "LanguageTest.moc"
