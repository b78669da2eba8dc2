// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/Formats.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/ProductRegistry.h"
#include "models/text/EnumTexts.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class FormatsTest : public QObject {
    Q_OBJECT

    static Instant at(QStringView text) { return *Instant::parse(text); }
    static Formats english() { return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Vaduz")}; }
    static Formats german() { return {QLocale(QLocale::German, QLocale::Liechtenstein), QTimeZone("Europe/Vaduz")}; }
    static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202f), u' '); }

private Q_SLOTS:
    void timesFollowZoneAndLocale_data() {
        QTest::addColumn<bool>("inGerman");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("shown");
        QTest::newRow("winter at home") << false << u"2026-11-20T08:40:00Z"_s << u"Europe/Vaduz"_s
                                        << u"20/11/2026 09:40"_s;
        QTest::newRow("summer at home") << false << u"2026-07-20T08:40:00Z"_s << u"Europe/Vaduz"_s
                                        << u"20/07/2026 10:40"_s;
        QTest::newRow("elsewhere") << false << u"2026-11-20T08:40:00Z"_s << u"Europe/Lisbon"_s
                                   << u"20/11/2026 08:40 WET"_s;
        QTest::newRow("same clock elsewhere")
            << false << u"2026-11-20T08:40:00Z"_s << u"Europe/Berlin"_s << u"20/11/2026 09:40"_s;
        QTest::newRow("german") << true << u"2026-11-20T08:40:00Z"_s << u"Europe/Vaduz"_s << u"20.11.2026 09:40"_s;
        QTest::newRow("before the clock goes back")
            << true << u"2026-10-25T00:30:00Z"_s << u"Europe/Vaduz"_s << u"25.10.2026 02:30"_s;
        QTest::newRow("after the clock went back")
            << true << u"2026-10-25T01:30:00Z"_s << u"Europe/Vaduz"_s << u"25.10.2026 02:30"_s;
        QTest::newRow("after the clock went forward")
            << true << u"2026-03-29T01:00:00Z"_s << u"Europe/Vaduz"_s << u"29.03.2026 03:00"_s;
        QTest::newRow("unknown zone is home")
            << true << u"2026-11-20T08:40:00Z"_s << u"Mars/Base"_s << u"20.11.2026 09:40"_s;
    }
    void timesFollowZoneAndLocale() {
        QFETCH(bool, inGerman);
        QFETCH(QString, instant);
        QFETCH(QString, zone);
        QFETCH(QString, shown);
        const Formats formats = inGerman ? german() : english();
        QCOMPARE(formats.dateTime(at(instant), formats.zone(zone.toLatin1())), shown);
    }

    void intervals() {
        const Instant now = at(u"2026-11-20T08:00:00Z");
        const QTimeZone vaduz("Europe/Vaduz");
        QCOMPARE(german().interval(at(u"2026-11-20T07:40:00Z"), at(u"2026-11-20T16:30:00Z"), vaduz, now),
                 u"08:40 – 17:30"_s);
        QCOMPARE(german().interval(at(u"2026-11-20T07:40:00Z"), at(u"2026-11-21T16:30:00Z"), vaduz, now),
                 u"20.11.2026 08:40 – 21.11.2026 17:30"_s);
        QCOMPARE(german().interval(at(u"2026-11-22T07:40:00Z"), at(u"2026-11-22T16:30:00Z"), vaduz, now),
                 u"22.11.2026 08:40 – 17:30"_s);
        QCOMPARE(german().interval(at(u"2026-11-20T07:40:00Z"), at(u"2026-11-20T16:30:00Z"), QTimeZone("Europe/Lisbon"),
                                   now),
                 u"07:40 – 16:30 WEZ"_s);
    }

    void money() {
        QCOMPARE(plain(english().money({124050, u"EUR"_s})), u"1,240.50 EUR"_s);
        QCOMPARE(plain(german().money({1240, u"CHF"_s})), u"12.40 CHF"_s);
        QCOMPARE(plain(Formats(QLocale(QLocale::German, QLocale::Germany), QTimeZone::utc()).money({124050, u"EUR"_s})),
                 u"1.240,50 EUR"_s);
        QCOMPARE(plain(english().money({1240, u"JPY"_s})), u"1,240 JPY"_s);
        QCOMPARE(plain(english().money({1240, u"BHD"_s})), u"1.240 BHD"_s);
        QCOMPARE(plain(english().money({-5, u"EUR"_s})), u"-0.05 EUR"_s);
    }

    void durationsAndAges() {
        QCOMPARE(Formats::duration(45 * 60'000), u"45 min"_s);
        QCOMPARE(Formats::duration(80 * 60'000), u"1 h 20 min"_s);
        QCOMPARE(Formats::duration(120 * 60'000), u"2 h"_s);
        QCOMPARE(Formats::duration(51LL * 3600'000), u"2 d 3 h"_s);
        QCOMPARE(Formats::duration(-80 * 60'000), u"1 h 20 min"_s);
        const Instant now = at(u"2026-11-20T08:00:00Z");
        QCOMPARE(Formats::age(now.plusMinutes(-5), now), u"5 min ago"_s);
        QCOMPARE(Formats::age(now.plusMinutes(150), now), u"in 2 h"_s);
        QCOMPARE(Formats::age(now.plusMs(20'000), now), u"now"_s);
        QCOMPARE(Formats::age(now.plusMinutes(-3 * 24 * 60), now), u"3 d ago"_s);
    }

    void valuesHaveUnitsAndWords() {
        const auto& type = Booking::staticType();
        const auto shown = [&](const char16_t* field, const Value& value) {
            return plain(german().value(*type.field(field), value, QTimeZone("Europe/Vaduz")));
        };
        QCOMPARE(shown(u"vehicle_height_cm", qint64(1920)), u"1’920 cm"_s);
        QCOMPARE(shown(u"status", u"checked_in"_s), u"Checked in"_s);
        QCOMPARE(shown(u"note", Value()), QString());
        QCOMPARE(shown(u"price", Money{480, u"CHF"_s}), u"4.80 CHF"_s);
    }

    // Each word of every enumeration of the product has a text that can be translated.
    void everyWordHasAText() {
        QStringList without;
        for (const RecordType* type : productRegistry().records())
            for (const Field& field : type->fields())
                for (const QString& word : field.words)
                    if (!EnumTexts::knows(word)) without << word;
        for (const CommandType* command : productRegistry().commands())
            for (const Field& field : command->fields())
                for (const QString& word : field.words)
                    if (!EnumTexts::knows(word)) without << word;
        QCOMPARE(without, QStringList());
        QCOMPARE(EnumTexts::text(u"brand_new"_s), u"brand new"_s);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "FormatsTest.moc"
