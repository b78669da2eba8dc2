// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forms/FieldInput.h"

#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/RecordType.h"
#include "translations/Catalogues.h"

#include <QTest>
#include <QTranslator>

using namespace autospace;
using namespace Qt::StringLiterals;

class FieldInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        initCatalogues();
        QVERIFY(m_german.load(u"autospace_de"_s, u":/i18n"_s));
    }
    void cleanup() { QCoreApplication::removeTranslator(&m_german); }

    // What the fields' hints promise, in English and in German.
    void timesAsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("inVaduz");
        QTest::newRow("time") << u"17:30"_s << u"2026-11-20 17:30"_s;
        QTest::newRow("from now") << u"now+2h"_s << u"2026-11-20 10:37"_s;
        QTest::newRow("from now, German") << u"jetzt+2h"_s << u"2026-11-20 10:37"_s;
        QTest::newRow("tomorrow") << u"tomorrow 8:00"_s << u"2026-11-21 08:00"_s;
        QTest::newRow("tomorrow, German") << u"morgen 08:00"_s << u"2026-11-21 08:00"_s;
        QTest::newRow("date") << u"20.11.2026 18:15"_s << u"2026-11-20 18:15"_s;
        QTest::newRow("ISO date") << u"2026-12-24 9:05"_s << u"2026-12-24 09:05"_s;
        QTest::newRow("no such time") << u"morgen 25:00"_s << QString();
        QTest::newRow("no such day") << u"neulich 8:00"_s << QString();
    }
    void timesAsTyped() {
        QFETCH(QString, typed);
        QFETCH(QString, inVaduz);
        QCoreApplication::installTranslator(&m_german);
        const QTimeZone vaduz("Europe/Vaduz");
        const Formats formats(QLocale(QLocale::German, QLocale::Liechtenstein), vaduz);
        const FieldInput input(formats, vaduz, *Instant::parse(u"2026-11-20T07:37:00Z"_s), u"CHF"_s);
        const auto value = input.read(*Booking::staticType().field(u"ends_at"_s), typed);
        QCOMPARE(value.has_value(), !inVaduz.isEmpty());
        if (value) QCOMPARE(std::get<Instant>(*value).in(vaduz).toString(u"yyyy-MM-dd HH:mm"_s), inVaduz);
    }

private:
    QTranslator m_german;
};

QTEST_GUILESS_MAIN(FieldInputTest)
#include "FieldInputTest.moc"
