// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/TestCore.h"

#include <QJsonArray>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// The way of one check-in through the whole core: sign in, find the booking, check in, see it in the feed.
class DayAtTheDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_core.fillDemo(); }

    void theManagerSignsInAndSeesWhoSheIs() {
        const Answer answer = m_core.get(u"/v1/me"_s, m_core.tokenOf(manager));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.data()[u"email"_s].toString(), manager);
        QCOMPARE(answer.data()[u"memberships"_s][0][u"org_name"_s].toString(), u"Rheintal Parking"_s);
    }

    void todaysArrivalsAreListed() {
        const Answer answer = arrivals(5);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.list().size(), 5);
        QVERIFY(answer.json[u"links"_s][u"next"_s].toString().contains(u"page[after]"_s));
    }

    void checkInByPasscodeIsDoneOnceHoweverOftenItIsPushed() {
        const QJsonObject booking = arrivals(1).list()[0].toObject();
        const QJsonObject push{
            {u"org_id"_s, TestCore::org(u"rheintal"_s).toString()},
            {u"commands"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"0199aaaa-0000-7000-8000-000000000001"_s},
                                    {u"name"_s, u"bookings.check_in"_s},
                                    {u"target"_s, booking[u"id"_s]},
                                    {u"arguments"_s, QJsonObject{{u"passcode"_s, booking[u"passcode"_s]}}},
                                    {u"base"_s, QJsonValue::Null},
                                    {u"made_at"_s, m_core.clock.now().toString()}}}}};
        const Answer first = m_core.post(u"/v1/sync/push"_s, m_core.tokenOf(manager), push);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json[u"results"_s][0][u"outcome"_s].toString(), u"applied"_s);
        QCOMPARE(m_core.post(u"/v1/sync/push"_s, m_core.tokenOf(manager), push).body, first.body);

        const auto stored = m_core.read<Booking>(*Id::parse(booking[u"id"_s].toString()));
        QCOMPARE(stored->status, BookingStatus::CheckedIn);
        QCOMPARE(stored->version, booking[u"version"_s].toInteger() + 1);
    }

    void theFeedBringsEverythingOnceAndThenOnlyNews() {
        QString cursor;
        int bookings = 0;
        QSet<QString> seen;
        for (bool more = true; more;) {
            const Answer page = pull(cursor);
            QCOMPARE(page.status, 200);
            for (const QJsonValue& change : page.json[u"changes"_s].toArray()) {
                QVERIFY(!seen.contains(change[u"id"_s].toString()));
                seen << change[u"id"_s].toString();
                bookings += change[u"collection"_s].toString() == u"bookings"_s ? 1 : 0;
            }
            cursor = page.json[u"cursor"_s].toString();
            more = page.json[u"more"_s].toBool();
        }
        QVERIFY(bookings > 3000);
        QCOMPARE(pull(cursor).json[u"changes"_s].toArray().size(), 0);

        const QJsonObject booking = arrivals(1).list()[0].toObject();
        const Answer done = m_core.post(
            TestCore::orgPath(u"rheintal"_s, u"bookings/%1/check-in"_s.arg(booking[u"id"_s].toString())),
            m_core.tokenOf(manager), {{u"passcode"_s, booking[u"passcode"_s]}});
        QCOMPARE(done.status, 200);
        const QJsonArray news = pull(cursor).json[u"changes"_s].toArray();
        QVERIFY(!news.isEmpty());
        QCOMPARE(news[0][u"record"_s][u"status"_s].toString(), u"checked_in"_s);
    }

private:
    const QString manager = u"manager@rheintal.example"_s;

    Answer arrivals(int count) {
        return m_core.get(
            TestCore::orgPath(u"rheintal"_s,
                              u"bookings?filter[status]=confirmed&filter[starts_at][gte]=%1&filter[starts_at][lt]=%2"
                              "&sort=starts_at&page[size]=%3"_s.arg(m_core.clock.now().plusMinutes(-120).toString(),
                                                                     m_core.clock.now().plusMinutes(50).toString())
                                  .arg(count)),
            m_core.tokenOf(manager));
    }
    Answer pull(const QString& cursor) {
        return m_core.get(u"/v1/sync/pull?org=%1&limit=2000%2"_s.arg(
                              TestCore::org(u"rheintal"_s).toString(),
                              cursor.isEmpty() ? QString() : u"&cursor="_s + cursor),
                          m_core.tokenOf(manager));
    }

    TestCore m_core;
};

QTEST_GUILESS_MAIN(DayAtTheDeskTest)
#include "DayAtTheDeskTest.moc"
