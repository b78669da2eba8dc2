// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/RuleSentences.h"
#include "translations/Catalogues.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace autospace {

class RuleSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initCatalogues();
        QVERIFY(m_german.load(u"autospace_de"_s, u":/i18n"_s));
    }
    void init() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Liechtenstein));
        QCoreApplication::installTranslator(&m_german);
    }
    void cleanup() { QCoreApplication::removeTranslator(&m_german); }

    // Each pattern, filled with values that stand for themselves, is recognized as itself and no other.
    void everyPatternIsFound() {
        for (const QString& pattern : RuleSentences::patterns()) {
            QString sentence = pattern;
            QString expected = QCoreApplication::translate("rules", pattern.toUtf8().constData());
            for (int i = 1; i <= 4; ++i) {
                sentence.replace(u"%%1"_s.arg(i), u"Xy%1z"_s.arg(i));
                expected.replace(u"%%1"_s.arg(i), u"Xy%1z"_s.arg(i));
            }
            QCOMPARE(RuleSentences::text(sentence), expected);
        }
    }

    void says_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("times and a booking")
            << u"Slot A-001 is taken from 2026-11-20 08:10 until 2026-11-20 09:40 by booking 8VKYWA. Free at that time: A-002, A-005."_s
            << u"Platz A-001 ist von 20.11.2026 08:10 bis 20.11.2026 09:40 belegt (Buchung 8VKYWA). Dann frei: A-002, A-005."_s;
        QTest::newRow("a sentence inside") << u"Marktplatz is closed at the start, 2026-11-20 05:00. It next opens at 2026-11-20 06:00."_s
                                           << u"Marktplatz ist am Anfang, 20.11.2026 05:00, geschlossen. Öffnet wieder am 20.11.2026 06:00."_s;
        QTest::newRow("words") << u"Booking 8VKYWA is checked in and cannot become no show. From there it can only become: completed."_s
                               << u"Buchung 8VKYWA ist «Eingecheckt» und kann nicht «Nicht erschienen» werden. Von dort geht nur: Abgeschlossen."_s;
        QTest::newRow("a measure") << u"The vehicle does not fit slot A-001: its height is 2.40 m, the slot has 2.10 m. Choose a larger slot."_s
                                   << u"Das Fahrzeug passt nicht auf Platz A-001: Höhe 2.40 m, der Platz hat 2.10 m. Wählen Sie einen grösseren Platz."_s;
        QTest::newRow("a record") << u"There is no such booking here, or you may not see it."_s
                                  << u"Das gibt es hier nicht, oder Sie dürfen es nicht sehen: Buchung."_s;
        QTest::newRow("a value like a place") << u"Slot %2 is retired. Reopen it first."_s
                                              << u"Platz %2 ist aufgehoben. Öffnen Sie ihn zuerst wieder."_s;
        QTest::newRow("a newer core's") << u"The gate is open. Close it."_s << u"The gate is open. Close it."_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void says() {
        QFETCH(QString, english);
        QTEST(RuleSentences::text(english), "german");
    }

    void staysAsItIsInEnglish() {
        cleanup();
        QLocale::setDefault(QLocale::c());
        const QString sentence = u"Slot A-001 is out of use (maintenance). No other slot of the garage is free then: choose another time."_s;
        QCOMPARE(RuleSentences::text(sentence), QString(sentence).replace(u"maintenance"_s, u"Maintenance"_s));
        init();
    }

private:
    QTranslator m_german;
};

} // namespace autospace

QTEST_GUILESS_MAIN(autospace::RuleSentencesTest)
#include "RuleSentencesTest.moc"
