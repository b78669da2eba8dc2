// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/OpeningHours.h"

#include "core/domain/places/WallClock.h"
#include "tests/fakes/Builders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

} // namespace

class OpeningHoursTest : public QObject {
    Q_OBJECT
    const QTimeZone m_vaduz = WallClock::zone(u"Europe/Vaduz"_s);

    OpeningHours hours(const char* text) {
        const auto parsed = OpeningHours::parse(json(text), u"/opening_hours"_s);
        if (!parsed) qFatal("%s", qPrintable(parsed.error().front().detail.text()));
        return *parsed;
    }
    // A time on the clock in Vaduz, in winter: one hour ahead of UTC.
    static Instant winter(const char* text) { return at(text).plusMinutes(-60); }

private Q_SLOTS:
    void openAndClosed_data() {
        QTest::addColumn<QByteArray>("hours");
        QTest::addColumn<QByteArray>("local");
        QTest::addColumn<bool>("open");
        const QByteArray office = R"({"weekly": {"fri": ["08:00-12:00", "13:00-18:00"]}})"; // 2026-11-20 is a Friday
        const QByteArray night = R"({"weekly": {"fri": ["22:00-04:00"], "sun": ["18:00-24:00"]}})";
        const QByteArray holiday = R"({"weekly": {"fri": ["22:00-04:00"], "sat": ["08:00-18:00"]},
                                       "special": {"2026-11-21": [], "2026-11-22": ["10:00-11:00"]}})";
        const auto row = [](const char* name, const QByteArray& hours, const char* local, bool open) {
            QTest::newRow(name) << hours << QByteArray(local) << open;
        };
        row("always", "{}", "2026-11-20 03:00", true);
        row("opening time", office, "2026-11-20 08:00", true);
        row("a minute before", office, "2026-11-20 07:59", false);
        row("closing time", office, "2026-11-20 12:00", false);
        row("the break", office, "2026-11-20 12:30", false);
        row("after the break", office, "2026-11-20 13:00", true);
        row("another day", office, "2026-11-19 10:00", false);
        row("before midnight", night, "2026-11-20 23:59", true);
        row("after midnight", night, "2026-11-21 03:59", true);
        row("the end of the night", night, "2026-11-21 04:00", false);
        row("until 24:00", night, "2026-11-22 23:59", true);
        row("after 24:00", night, "2026-11-23 00:00", false);
        row("a holiday", holiday, "2026-11-21 12:00", false);
        row("the evening before runs out into it", holiday, "2026-11-21 03:00", true);
        row("special hours on a closed weekday", holiday, "2026-11-22 10:30", true);
        row("special day, no weekly hours", R"({"special": {"2026-11-20": []}})", "2026-11-20 10:00", false);
        row("the day after it", R"({"special": {"2026-11-20": []}})", "2026-11-21 10:00", true);
    }
    void openAndClosed() {
        QFETCH(QByteArray, hours);
        QFETCH(QByteArray, local);
        QFETCH(bool, open);
        QCOMPARE(this->hours(hours.constData()).isOpen(winter(local.constData()), m_vaduz), open);
    }

    void oneMayLeaveAtClosingTime() {
        const OpeningHours office = hours(R"({"weekly": {"fri": ["08:00-18:00"]}})");
        QVERIFY(office.isOpenUntil(winter("2026-11-20 18:00"), m_vaduz));
        QVERIFY(!office.isOpenUntil(winter("2026-11-20 18:01"), m_vaduz));
        QVERIFY(!office.isOpenUntil(winter("2026-11-20 07:59"), m_vaduz));
    }

    void theClockChangeKeepsWallTimes() {
        const OpeningHours night = hours(R"({"weekly": {"sat": ["22:00-02:30"], "sun": ["02:30-05:00"]}})");
        // Spring: 02:30 is skipped; both the end and the beginning mean 03:30.
        QVERIFY(night.isOpen(at("2026-03-29 01:29"), m_vaduz));
        QVERIFY(night.isOpen(at("2026-03-29 01:30"), m_vaduz));
        // Autumn: what ends at 02:30 ends at the second one, so that there is no gap in the night.
        const OpeningHours late = hours(R"({"weekly": {"sat": ["22:00-02:30"]}})");
        QVERIFY(late.isOpen(at("2026-10-25 00:45"), m_vaduz)); // 02:45, the first time
        QVERIFY(late.isOpen(at("2026-10-25 01:29"), m_vaduz)); // 02:29, the second time
        QVERIFY(!late.isOpen(at("2026-10-25 01:30"), m_vaduz));
        // 08:00 is 08:00 in summer and in winter.
        const OpeningHours office = hours(R"({"weekly": {"sun": ["08:00-09:00"]}})");
        QVERIFY(office.isOpen(at("2026-03-29 06:00"), m_vaduz));
        QVERIFY(!office.isOpen(at("2026-03-29 07:00"), m_vaduz));
        QVERIFY(office.isOpen(at("2026-10-25 07:00"), m_vaduz));
    }

    void nextChange() {
        const OpeningHours office = hours(R"({"weekly": {"fri": ["08:00-12:00", "12:00-18:00"], "sat": ["00:00-24:00"],
                                              "sun": ["00:00-02:00"]}, "special": {"2026-11-27": []}})");
        QCOMPARE(office.nextChange(winter("2026-11-20 07:00"), m_vaduz), winter("2026-11-20 08:00"));
        QCOMPARE(office.nextChange(winter("2026-11-20 09:00"), m_vaduz), winter("2026-11-20 18:00"));
        QCOMPARE(office.nextChange(winter("2026-11-20 18:00"), m_vaduz), winter("2026-11-21 00:00"));
        QCOMPARE(office.nextChange(winter("2026-11-21 05:00"), m_vaduz), winter("2026-11-22 02:00"));
        QCOMPARE(office.nextChange(winter("2026-11-26 05:00"), m_vaduz), winter("2026-11-28 00:00"));
        QVERIFY(!hours("{}").nextChange(winter("2026-11-20 07:00"), m_vaduz));
        QVERIFY(!hours(R"({"weekly": {}})").nextChange(winter("2026-11-20 07:00"), m_vaduz));
        QVERIFY(!hours(R"({"special": {"2020-01-01": []}})").nextChange(winter("2026-11-20 07:00"), m_vaduz));
    }

    void errorsNameThePlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char* text, const char* pointer) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(pointer);
        };
        row(R"({"daily": {}})", "/opening_hours/daily");
        row(R"({"weekly": []})", "/opening_hours/weekly");
        row(R"({"weekly": {"monday": []}})", "/opening_hours/weekly/monday");
        row(R"({"weekly": {"mon": "08:00-10:00"}})", "/opening_hours/weekly/mon");
        row(R"({"weekly": {"mon": ["08:00-10:00", "8-10"]}})", "/opening_hours/weekly/mon/1");
        row(R"({"weekly": {"mon": ["08:00-08:00"]}})", "/opening_hours/weekly/mon/0");
        row(R"({"weekly": {"mon": ["24:00-08:00"]}})", "/opening_hours/weekly/mon/0");
        row(R"({"weekly": {"mon": ["08:00-24:01"]}})", "/opening_hours/weekly/mon/0");
        row(R"({"weekly": {"mon": ["08:61-10:00"]}})", "/opening_hours/weekly/mon/0");
        row(R"({"weekly": {"mon": [7]}})", "/opening_hours/weekly/mon/0");
        row(R"({"weekly": {"mon": ["08:00-12:00", "11:00-13:00"]}})", "/opening_hours/weekly/mon");
        row(R"({"special": {"25.12.2026": []}})", "/opening_hours/special/25.12.2026");
        row(R"({"special": {"2026-02-30": []}})", "/opening_hours/special/2026-02-30");
    }
    void errorsNameThePlace() {
        QFETCH(QByteArray, text);
        QFETCH(QString, pointer);
        const auto parsed = OpeningHours::parse(json(text.constData()), u"/opening_hours"_s);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().size(), 1);
        QCOMPARE(parsed.error().front().pointer, pointer);
        QCOMPARE(parsed.error().front().code, u"wrong_opening_hours"_s);
    }
};

QTEST_GUILESS_MAIN(OpeningHoursTest)
#include "OpeningHoursTest.moc"
