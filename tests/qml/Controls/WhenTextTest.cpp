// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/WhenText.h"

#include <QtTest/QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class WhenTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char* text, const char* meant) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(meant);
        };
        // It is Friday 20 November 2026, 11:37, in Vaduz.
        row("14:30", "2026-11-20 14:30");
        row("1430", "2026-11-20 14:30");
        row("930", "2026-11-20 09:30");
        row("14.30", "2026-11-20 14:30");
        row("14h30", "2026-11-20 14:30");
        row("9", "2026-11-20 09:00");
        row(" 9 uhr ", "2026-11-20 09:00");
        row("9pm", "2026-11-20 21:00");
        row("12 am", "2026-11-20 00:00");
        row("2:05 pm", "2026-11-20 14:05");
        row("٠٩:٣٠", "2026-11-20 09:30");
        row("now", "2026-11-20 11:37");
        row("+2h", "2026-11-20 13:37");
        row("+ 90 min", "2026-11-20 13:07");
        row("+90", "2026-11-20 13:07");
        row("+1:30", "2026-11-20 13:07");
        row("+1h30", "2026-11-20 13:07");
        row("+1d 3h", "2026-11-21 14:37");
        row("-30m", "2026-11-20 11:07");
        row("in 2 hours", "2026-11-20 13:37");
        row("in 2 Tagen", "2026-11-22 11:37");
        row("today", "2026-11-20 00:00");
        row("tomorrow 9:00", "2026-11-21 09:00");
        row("9:00 tomorrow", "2026-11-21 09:00");
        row("tomorrow at 9", "2026-11-21 09:00");
        row("morgen um 9 Uhr", "2026-11-21 09:00");
        row("übermorgen 8", "2026-11-22 08:00");
        row("yesterday 23:59", "2026-11-19 23:59");
        row("fri 10", "2026-11-20 10:00");
        row("Monday", "2026-11-23 00:00");
        row("Mo 7:15", "2026-11-23 07:15");
        row("am Dienstag um 18:00", "2026-11-24 18:00");
        row("20.11. 8:15", "2026-11-20 08:15");
        row("8:15 20.11.", "2026-11-20 08:15");
        row("1.2.2027 08:00", "2027-02-01 08:00");
        row("1.2.27 8", "2027-02-01 08:00");
        row("1.2.", "2027-02-01 00:00");
        row("20.11", "2026-11-20 00:00");
        row("24.12 18:30", "2026-12-24 18:30");
        row("2026-12-24T18:30", "2026-12-24 18:30");
        row("2026-12-24", "2026-12-24 00:00");
        row("24/12/2026 18:30", "2026-12-24 18:30");
        row("24 Dec 18:30", "2026-12-24 18:30");
        row("24. Dezember 2026, 18:30", "2026-12-24 18:30");
        row("Dec 24, 2026 6:30 pm", "2026-12-24 18:30");
        row("29.2.", "2028-02-29 00:00");
    }
    void understands() {
        QFETCH(QString, text);
        QFETCH(QString, meant);
        const auto result = parseWhen(text, context());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error()));
        QCOMPARE(result->toString(u"yyyy-MM-dd HH:mm"_s), meant);
        QCOMPARE(result->timeZone(), zone());
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "   ", "soon", "25:00", "9:75", "13pm", "31.2.", "31.4.2026 9:00", "2026-13-01",
                                 "9:00 soon", "+", "+2x", "tomorrow tomorrow", "99999", "20.11.2026 9:00 10:00"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses() {
        QFETCH(QString, text);
        const auto result = parseWhen(text, context());
        QVERIFY2(!result.has_value(), result ? qPrintable(result->toString()) : "");
        QVERIFY(result.error().size() > 10);
    }

    void americansWriteTheMonthFirst() {
        WhenContext american = context();
        american.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(parseWhen(u"12/24/2026 6pm"_s, american)->date(), QDate(2026, 12, 24));
    }

    void theValueSoFarKeepsItsDayOrTime() {
        WhenContext edited = context();
        edited.reference = QDateTime(QDate(2026, 12, 1), QTime(17, 30), zone());
        QCOMPARE(parseWhen(u"18:00"_s, edited)->date(), QDate(2026, 12, 1));
        QCOMPARE(parseWhen(u"24.12."_s, edited)->time(), QTime(17, 30));
    }

    void thePastMeansTheNextTime() {
        WhenContext booking = context();
        booking.prefersFuture = true;
        QCOMPARE(parseWhen(u"9:00"_s, booking)->date(), QDate(2026, 11, 21));
        QCOMPARE(parseWhen(u"14:00"_s, booking)->date(), QDate(2026, 11, 20));
        QCOMPARE(parseWhen(u"19.11. 9:00"_s, booking)->date(), QDate(2027, 11, 19));
    }

    void clocksThatChange() {
        WhenContext spring = context();
        const auto gone = parseWhen(u"28.3.2027 02:30"_s, spring);
        QVERIFY(!gone.has_value());
        QVERIFY(gone.error().contains(u"02:30"_s));
        // 02:30 comes twice on 25 October 2026; the first is meant.
        QCOMPARE(parseWhen(u"25.10.2026 02:30"_s, spring)->toUTC().time(), QTime(0, 30));
        // Two hours are two hours, and a day is the same wall clock.
        spring.now = QDateTime(QDate(2027, 3, 27), QTime(22, 0), zone());
        QCOMPARE(parseWhen(u"+6h"_s, spring)->time(), QTime(5, 0));
        QCOMPARE(parseWhen(u"+1d"_s, spring)->time(), QTime(22, 0));
    }

    void readsWhatItWrites_data() {
        QTest::addColumn<QLocale>("locale");
        for (const char* name : {"C", "en_US", "en_GB", "de_LI", "de_DE", "fr_CH", "ar_EG", "he_IL", "it_CH"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }
    void readsWhatItWrites() {
        QFETCH(QLocale, locale);
        WhenContext own = context();
        own.locale = locale;
        for (int day = 0; day < 400; day += 13) {
            const QDateTime moment(QDate(2026, 1, 5).addDays(day), QTime(6 + day % 12, day % 60), zone());
            const QString text = locale.toString(moment.date(), QLocale::ShortFormat) + u' ' + locale.toString(moment.time(), u"HH:mm"_s);
            const auto result = parseWhen(text, own);
            QVERIFY2(result.has_value(), qPrintable(text));
            QVERIFY2(*result == moment, qPrintable(text + u" was read as "_s + result->toString(Qt::ISODate)));
        }
    }

private:
    static QTimeZone zone() { return QTimeZone("Europe/Vaduz"); }
    static WhenContext context() {
        return {QDateTime(QDate(2026, 11, 20), QTime(11, 37), zone()), zone(), QLocale::c(), {}, false};
    }
};

QTEST_GUILESS_MAIN(WhenTextTest)
#include "WhenTextTest.moc"
