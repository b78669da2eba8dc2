// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/SentenceTexts.h"
#include "core/domain/bookings/BookingCommands.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/command/CommandType.h"
#include "core/domain/places/DimensionFit.h"
#include "net/sync/RejectionReading.h"
#include "translations/Catalogues.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

LocalTime in(const char* zone, const QString& at) { return {Instant::parse(at).value(), QTimeZone(zone)}; }

} // namespace

class SentenceTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initCatalogues();
        QVERIFY(m_german.load(u"autospace_de"_s, u":/i18n"_s));
        QVERIFY(m_arabic.load(u"autospace_ar"_s, u":/i18n"_s));
    }
    void init() { QCoreApplication::installTranslator(&m_german); }
    void cleanup() {
        QCoreApplication::removeTranslator(&m_german);
        QCoreApplication::removeTranslator(&m_arabic);
    }

    void saysInGerman_data() {
        QTest::addColumn<Sentence>("sentence");
        QTest::addColumn<QString>("german");
        const LocalTime from = in("Europe/Vaduz", u"2026-11-20T07:10:00Z"_s);
        Sentence taken{"Slot %1 is taken from %2 until %3 by %4.", u"A-001"_s, from,
                       in("Europe/Vaduz", u"2026-11-20T08:40:00Z"_s), Sentence("booking %1", u"8VKYWA"_s)};
        taken += {"Free at that time: %1.", QStringList{u"A-002"_s, u"A-005"_s}};
        QTest::newRow("times, a booking, one sentence after another")
            << taken
            << u"Platz A-001 ist von 20.11.2026 08:10 bis 20.11.2026 09:40 belegt (Buchung 8VKYWA). Dann frei: A-002, A-005."_s;
        QTest::newRow("a time in another zone")
            << Sentence("It next opens at %1.", in("Asia/Dubai", u"2026-11-20T05:00:00Z"_s))
            << u"Öffnet wieder am 20.11.2026 09:00 GMT+4."_s;
        QTest::newRow("a sentence inside")
            << Sentence("%1 is closed at the start, %2. %3", u"Marktplatz"_s, from,
                        Sentence("It does not open again this year."))
            << u"Marktplatz ist am Anfang, 20.11.2026 08:10, geschlossen. Öffnet dieses Jahr nicht mehr."_s;
        Booking booking;
        booking.code = u"8VKYWA"_s;
        booking.status = BookingStatus::CheckedIn;
        QTest::newRow("words")
            << BookingStates::refuse(booking, BookingStatus::NoShow)->detail
            << u"Buchung 8VKYWA ist «Eingecheckt» und kann nicht «Nicht erschienen» werden. Von dort geht nur: Abgeschlossen."_s;
        Space slot;
        slot.code = u"A-001"_s;
        QTest::newRow("a measure")
            << DimensionFit::errors({Misfit{"height", 210, 240}}, slot).front().detail
            << u"Das Fahrzeug passt nicht auf Platz A-001: Höhe 2.40 m, der Platz hat 2.10 m. Wählen Sie einen grösseren Platz."_s;
        QTest::newRow("a record") << Rejection::notFound(Booking::staticType()).detail
                                  << u"Das gibt es hier nicht, oder Sie dürfen es nicht sehen: Buchung."_s;
        QTest::newRow("a field") << Sentence("%1 is missing; it must be %2.",
                                             *Booking::staticType().field(u"ends_at"_s), Sentence("a number"))
                                 << u"Bis fehlt; verlangt ist: eine Zahl."_s;
        QTest::newRow("a command")
            << Sentence("Your roles in this organization do not allow this here (%1). An owner can change them.",
                        bookings::checkIn())
            << u"Ihre Rollen in dieser Organisation erlauben das hier nicht (Einchecken). Ein Inhaber kann sie ändern."_s;
        QTest::newRow("a number")
            << Sentence("%1 still has %2 slots. Retire them or put them on another floor first.", u"UG"_s, 1200)
            << u"UG hat noch 1’200 Plätze. Heben Sie sie zuerst auf, oder legen Sie sie auf eine andere Ebene."_s;
        QTest::newRow("a value like a place") << Sentence("Slot %1 is retired. Reopen it first.", u"%2"_s)
                                              << u"Platz %2 ist aufgehoben. Öffnen Sie ihn zuerst wieder."_s;
        QTest::newRow("a value like a word") << Sentence("%1 has been removed. Invite the person again.", u"manager"_s)
                                             << u"manager wurde entfernt. Laden Sie die Person wieder ein."_s;
        QTest::newRow("a newer core's") << Sentence("The gate opens at %1. Wait.", from)
                                        << u"The gate opens at 20.11.2026 08:10. Wait."_s;
        QTest::newRow("nothing") << Sentence() << QString();
    }
    void saysInGerman() {
        QFETCH(Sentence, sentence);
        QTEST(SentenceTexts::text(sentence, m_formats), "german");
    }

    // What an outbox kept before sentences travelled, and what is not one, is said as it stands there.
    void saysOldAndStrangeErrorsAsTheyAre() {
        const QString detail = u"Slot A-001 is out of use (maintenance)."_s;
        for (const QJsonValue& strange :
             {QJsonValue(), QJsonValue(u"x"_s), QJsonValue(QJsonObject{{u"text"_s, u"%1"_s}})}) {
            const QJsonObject error{
                {u"code"_s, u"slot_out_of_use"_s},
                {u"detail"_s, detail},
                {u"meta"_s, QJsonObject{{u"status"_s, u"maintenance"_s}, {u"sentence"_s, strange}}}};
            const Rejection read = refusalFrom(error).rejection;
            QCOMPARE(SentenceTexts::text(read.detail, m_formats), detail);
            QCOMPARE(read.meta, (QJsonObject{{u"status"_s, u"maintenance"_s}}));
        }
        QCOMPARE(SentenceTexts::text(refusalFrom({{u"title"_s, u"Conflict"_s}}).rejection.detail, m_formats),
                 u"Conflict"_s);
    }

    void saysInEnglishAndArabicToo() {
        const Sentence sentence = Rejection::notFound(Booking::staticType()).detail;
        const Sentence words("Slot %1 is out of use (%2).", u"A-001"_s, SpaceStatus::Maintenance);
        cleanup();
        const Formats english(QLocale(QLocale::English, QLocale::UnitedKingdom), m_formats.home());
        QCOMPARE(SentenceTexts::text(sentence, english), sentence.text());
        QCOMPARE(SentenceTexts::text(words, english), u"Slot A-001 is out of use (Maintenance)."_s);
        QCoreApplication::installTranslator(&m_arabic);
        const Formats arabic(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates), m_formats.home());
        const QString free =
            SentenceTexts::text({"Free at that time: %1.", QStringList{u"A-002"_s, u"A-005"_s}}, arabic);
        QCOMPARE(free, u"متاح في ذلك الوقت: A-002، A-005."_s);
    }

private:
    QTranslator m_german, m_arabic;
    const Formats m_formats{QLocale(QLocale::German, QLocale::Liechtenstein), QTimeZone("Europe/Vaduz")};
};

} // namespace autospace

QTEST_GUILESS_MAIN(autospace::SentenceTextsTest)
#include "SentenceTextsTest.moc"
