// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/HoursEditor.h"

#include "tests/models/GarageSample.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// M7: hours as they are typed.
class HoursEditorTest : public QObject {
    Q_OBJECT

    static QJsonObject weekly(const char* day, const QJsonArray& spans) {
        return {{u"weekly"_s, QJsonObject{{QLatin1StringView(day), spans}}}};
    }

private Q_SLOTS:
    void linesAreRead_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spans");
        QTest::addColumn<bool>("good");
        QTest::newRow("one") << u"08:00-18:00"_s << u"08:00-18:00"_s << true;
        QTest::newRow("short") << u"8-12, 13.30 – 18"_s << u"08:00-12:00 13:30-18:00"_s << true;
        QTest::newRow("over midnight") << u"22-4"_s << u"22:00-04:00"_s << true;
        QTest::newRow("closed") << u"Closed"_s << QString() << true;
        QTest::newRow("empty") << u" "_s << QString() << true;
        QTest::newRow("words") << u"in the morning"_s << u"in the morning"_s << false;
        QTest::newRow("no such time") << u"08:00-25:00"_s << u"08:00-25:00"_s << false;
        QTest::newRow("upon each other") << u"08:00-12:00, 11:00-13:00"_s << u"08:00-12:00 11:00-13:00"_s << false;
    }
    void linesAreRead() {
        QFETCH(QString, text);
        QFETCH(QString, spans);
        QFETCH(bool, good);
        GarageSample sample;
        sample.open();
        HoursEditor editor;
        editor.setClient(&sample.client);
        editor.start(weekly("mon", {}).toVariantMap());
        QVERIFY(!editor.always());
        editor.setDay(0, text);
        QStringList read;
        for (const QVariant& span : editor.hours()[u"weekly"_s].toMap()[u"mon"_s].toList())
            read << span.toString();
        QCOMPARE(read.join(u' '), spans);
        QCOMPARE(editor.dayError(0).isEmpty(), good);
        QCOMPARE(editor.problem().isEmpty(), good);
        if (!good) QVERIFY2(editor.problem().startsWith(u"Monday: "_s), qPrintable(editor.problem()));
        // What can be read is what the rules take.
        QCOMPARE(OpeningHours::parse(QJsonObject::fromVariantMap(editor.hours()), {}).has_value(), good);
    }

    void whatStandsThereComesBackAsItWas() {
        GarageSample sample;
        sample.open();
        HoursEditor editor;
        editor.setClient(&sample.client);
        const QJsonObject hours{{u"weekly"_s, QJsonObject{{u"mon"_s, QJsonArray{u"08:00-12:00"_s, u"13:00-24:00"_s}},
                                                          {u"fri"_s, QJsonArray{u"22:00-04:00"_s}}}},
                                {u"special"_s, QJsonObject{{u"2026-12-25"_s, QJsonArray{}}, {u"2026-12-31"_s, QJsonArray{u"08:00-12:00"_s}}}}};
        editor.start(hours.toVariantMap());
        QVERIFY(!editor.isDirty());
        QCOMPARE(QJsonObject::fromVariantMap(editor.hours()), hours);
        QCOMPARE(editor.dayText(0), u"08:00-12:00, 13:00-24:00"_s);
        QCOMPARE(editor.dayText(1), u"closed"_s);
        QCOMPARE(editor.specialDate(0), u"25/12/2026"_s);
        editor.start({});
        QVERIFY(editor.always());
        QVERIFY(editor.hours().isEmpty());
        editor.setAlways(false);
        QVERIFY(editor.isDirty());
        QCOMPARE(editor.dayText(6), u"00:00-24:00"_s);
        QCOMPARE(editor.problem(), QString());
    }

    void specialDays() {
        GarageSample sample;
        sample.open();
        HoursEditor editor;
        editor.setClient(&sample.client);
        editor.start({});
        editor.addSpecial();
        QCOMPARE(editor.specialError(0), u"Write the day as in 24/12/2026."_s);
        editor.setSpecial(0, u"24/12/2026"_s, u"8-12"_s);
        QCOMPARE(editor.specialError(0), QString());
        QCOMPARE(editor.hours()[u"special"_s].toMap()[u"2026-12-24"_s].toList(), QVariantList{u"08:00-12:00"_s});
        editor.addSpecial();
        editor.setSpecial(1, u"2026-12-24"_s, u"closed"_s);
        QCOMPARE(editor.specialError(1), u"This day stands above already."_s);
        editor.removeSpecial(0);
        QCOMPARE(editor.specialCount(), 1);
        QCOMPARE(editor.problem(), QString());
        QVERIFY(editor.hours()[u"special"_s].toMap().contains(u"2026-12-24"_s));
    }

    // A changed special day lists the bookings that are now outside.
    void bookingsOutsideAreNamed() {
        GarageSample sample; // 09:37 in Vaduz
        const auto slot = sample.slot(u"A-001"_s);
        const auto inside = sample.booking(60, BookingStatus::Confirmed, slot->id);
        const auto outside = sample.booking(1440, BookingStatus::Confirmed, slot->id); // the day after
        sample.open();
        HoursEditor editor;
        editor.setClient(&sample.client);
        editor.setGarageId(sample.garage->id.toString());
        editor.start({});
        QTest::qWait(200);
        QVERIFY(editor.outside().isEmpty());
        editor.addSpecial();
        editor.setSpecial(0, u"2026-11-21"_s, u"closed"_s);
        QTRY_COMPARE(editor.outside().size(), 1);
        QCOMPARE(editor.outside()[0].toMap()[u"code"_s].toString(), outside->code);
        QCOMPARE(editor.outside()[0].toMap()[u"when"_s].toString(), u"21/11/2026 09:37 – 11:37"_s);
        editor.setSpecial(0, u"2026-11-21"_s, u"6-20"_s);
        QTRY_COMPARE(editor.outside().size(), 0);
    }
};

QTEST_GUILESS_MAIN(HoursEditorTest)
#include "HoursEditorTest.moc"
