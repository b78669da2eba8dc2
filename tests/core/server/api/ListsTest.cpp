// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/TestCore.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_core.fillDemo(); }

    void pagesJoinWithoutGapAndWithoutRepeat_data() {
        QTest::addColumn<QString>("sort");
        QTest::addRow("id") << u""_s;
        QTest::addRow("time, descending") << u"&sort=-starts_at"_s;
        QTest::addRow("equal keys") << u"&sort=status,-source"_s;
        QTest::addRow("absent values") << u"&sort=checked_in_at"_s;
        QTest::addRow("money") << u"&sort=-price,code"_s;
    }
    void pagesJoinWithoutGapAndWithoutRepeat() {
        QFETCH(QString, sort);
        QString target = path(u"bookings?filter[status]=completed,confirmed&count=true&page[size]=200"_s + sort);
        QSet<QString> seen;
        qsizetype expected = -1;
        while (!target.isEmpty()) {
            const Answer page = get(target);
            QVERIFY2(page.status == 200, page.body.constData());
            expected = page.json[u"meta"_s][u"count"_s].toInteger();
            for (const QJsonValue& row : page.list()) {
                QVERIFY(!seen.contains(row[u"id"_s].toString()));
                seen << row[u"id"_s].toString();
            }
            target = page.json[u"links"_s][u"next"_s].toString();
        }
        QCOMPARE(seen.size(), expected);
        QVERIFY(expected > 1000);
    }

    void ordersHold() {
        const Answer page = get(path(u"bookings?sort=-starts_at,code&page[size]=100"_s));
        QString last = u"9999"_s;
        for (const QJsonValue& row : page.list()) {
            QVERIFY(row[u"starts_at"_s].toString() <= last);
            last = row[u"starts_at"_s].toString();
        }
    }

    void filters_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("pattern");
        QTest::addRow("word") << u"filter[status]=held"_s << u"status"_s << u"^held$"_s;
        QTest::addRow("words") << u"filter[status]=held,expired"_s << u"status"_s << u"^(held|expired)$"_s;
        QTest::addRow("not") << u"filter[status][ne]=completed"_s << u"status"_s << u"^(?!completed)"_s;
        QTest::addRow("part") << u"filter[plate][contains]=sg%209"_s << u"plate"_s << u"SG 9"_s;
        QTest::addRow("in") << u"filter[source][in]=phone,walk_in"_s << u"source"_s << u"^(phone|walk_in)$"_s;
        QTest::addRow("present") << u"filter[hold_expires_at][null]=false"_s << u"hold_expires_at"_s << u"^2026"_s;
        QTest::addRow("from") << u"filter[starts_at][gte]=2026-11-22T00:00:00Z"_s << u"starts_at"_s
                              << u"^2026-(11-2[2-9]|11-30|12)"_s;
        QTest::addRow("zone") << u"filter[starts_at][gte]=2026-11-22T01:00:00+01:00&filter[starts_at][lt]=2026-11-23T00:00:00Z"_s
                              << u"starts_at"_s << u"^2026-11-22"_s;
        QTest::addRow("search") << u"search=muster%20anna"_s << u"customer_name"_s << u"^Anna Muster"_s;
    }
    void filters() {
        QFETCH(QString, filter);
        QFETCH(QString, field);
        QFETCH(QString, pattern);
        const Answer page = get(path(u"bookings?page[size]=500&"_s + filter));
        QVERIFY2(page.status == 200, page.body.constData());
        QVERIFY(!page.list().isEmpty());
        for (const QJsonValue& row : page.list())
            QVERIFY2(row[field].toString().contains(QRegularExpression(pattern)), qPrintable(row[field].toString()));
    }

    void onlyTheFieldsThatWereAskedForAreSent() {
        const QJsonObject row = get(path(u"bookings?fields=code,plate&page[size]=1"_s)).list()[0].toObject();
        QCOMPARE(row.keys(), (QStringList{u"code"_s, u"id"_s, u"plate"_s}));
    }

    void everyWrongParameterIsNamedAtOnceWithWhatIsAllowed() {
        const Answer answer = get(path(u"bookings?filter[nothing]=1&filter[status]=open&filter[price][like]=2&sort=secret"
                                        "&page[size]=0&count=maybe&fields=x&wrong=1&page[after]=abc"_s));
        QCOMPARE(answer.status, 400);
        QStringList parameters;
        for (const QJsonValue& error : answer.json[u"errors"_s].toArray()) {
            parameters << error[u"source"_s][u"parameter"_s].toString();
            QVERIFY(!error[u"detail"_s].toString().isEmpty());
        }
        parameters.sort();
        QCOMPARE(parameters,
                 (QStringList{u"count"_s, u"fields"_s, u"filter[nothing]"_s, u"filter[price][like]"_s,
                              u"filter[status]"_s, u"page[after]"_s, u"page[size]"_s, u"sort"_s, u"wrong"_s}));
        QVERIFY(answer.body.contains("confirmed")); // the words that status can have
    }

    void cursorsAreGoodForTheirListAndOrderOnly() {
        const QString next = get(path(u"bookings?sort=code&page[size]=1"_s)).json[u"links"_s][u"next"_s].toString();
        const QString cursor = next.sliced(next.indexOf(u"page[after]="_s) + 12);
        QCOMPARE(get(path(u"bookings?sort=code&page[after]="_s + cursor)).status, 200);
        QCOMPARE(get(path(u"bookings?sort=-code&page[after]="_s + cursor)).status, 400);
        QCOMPARE(get(path(u"spaces?sort=code&page[after]="_s + cursor)).status, 400);
        QString forged = cursor;
        forged[3] = forged[3] == u'A' ? u'B' : u'A';
        QCOMPARE(get(path(u"bookings?sort=code&page[after]="_s + forged)).status, 400);
    }

    void sealedFieldsAreReadButNotSearched() {
        const Answer page = get(path(u"bookings?page[size]=500&fields=customer_phone"_s));
        QVERIFY(page.body.contains("+423 555"));
        QCOMPARE(get(path(u"bookings?filter[customer_phone]=1"_s)).status, 400);
        QCOMPARE(get(path(u"bookings?sort=customer_phone"_s)).status, 400);
    }

    void aSingleRecordHasItsVersionAsEtag() {
        const QString id = get(path(u"bookings?page[size]=1"_s)).list()[0][u"id"_s].toString();
        const Answer one = get(path(u"bookings/"_s + id));
        QCOMPARE(one.status, 200);
        QCOMPARE(one.data()[u"id"_s].toString(), id);
        QCOMPARE(one.headers.value("etag"), "\"1\"");
        const Answer same = m_core.ask(HttpMethod::Get, path(u"bookings/"_s + id),
                                       {.token = manager(), .headers = {{"if-none-match", "\"1\""}}});
        QCOMPARE(same.status, 304);
        QCOMPARE(get(path(u"bookings/0199aaaa-0000-7000-8000-000000000000"_s)).status, 404);
        QCOMPARE(get(path(u"bookings/not-an-id"_s)).status, 404);
    }

    void anotherOrganizationIsNotFound() {
        QCOMPARE(get(TestCore::orgPath(u"unterland"_s, u"bookings"_s)).status, 404);
        const Id foreign = m_core.all<Booking>(Query().where(u"org_id"_s, Value(TestCore::org(u"unterland"_s))))[0]->id;
        QCOMPARE(get(path(u"bookings/"_s + foreign.toString())).status, 404);
        QCOMPARE(get(path(u"bookings/"_s + foreign.toString() + u"/timeline"_s)).status, 404);
    }

    // A valet may not see names and phone numbers, and cannot find them out by filtering either.
    void hiddenFieldsCannotBeGuessed() {
        const QByteArray valet = m_core.tokenOf(u"valet@rheintal.example"_s);
        const Answer list = m_core.get(path(u"bookings?page[size]=50"_s), valet);
        QCOMPARE(list.status, 200);
        QVERIFY(!list.list().isEmpty());
        for (const QJsonValue& row : list.list())
            QVERIFY(!row.toObject().contains(u"customer_name"_s) && !row.toObject().contains(u"passcode"_s));
        QCOMPARE(m_core.get(path(u"bookings?filter[customer_name][contains]=Muster"_s), valet).list().size(), 0);
        QCOMPARE(m_core.get(path(u"bookings?sort=passcode"_s), valet).list().size(), 0);
        QCOMPARE(m_core.get(path(u"bookings?search=Muster"_s), valet).list().size(), 0);
        QVERIFY(!m_core.get(path(u"bookings?search=FL%201"_s), valet).list().isEmpty());
    }

    void theTimelineTellsWhoDidWhat() {
        const QJsonObject booking =
            get(path(u"bookings?filter[status]=confirmed&filter[starts_at][gt]=2026-11-20T12:00:00Z&page[size]=1"_s))
                .list()[0]
                .toObject();
        const QString one = path(u"bookings/"_s + booking[u"id"_s].toString());
        QCOMPARE(m_core.post(one + u"/cancel"_s, manager(), {{u"reason"_s, u"Rain"_s}}).status, 200);
        const QJsonArray entries = get(one + u"/timeline"_s).list();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0][u"action"_s].toString(), u"bookings.cancel"_s);
        QCOMPARE(entries[0][u"actor_name"_s].toString(), u"Mara Beispiel"_s);
        QCOMPARE(entries[0][u"device"_s].toString(), u"test"_s);
        QCOMPARE(entries[0][u"before"_s][u"status"_s].toString(), u"confirmed"_s);
        QCOMPARE(entries[0][u"after"_s][u"status"_s].toString(), u"cancelled"_s);
    }

private:
    QByteArray manager() { return m_core.tokenOf(u"manager@rheintal.example"_s); }
    Answer get(const QString& target) { return m_core.get(target, manager()); }
    static QString path(const QString& rest) { return TestCore::orgPath(u"rheintal"_s, rest); }

    TestCore m_core;
};

QTEST_GUILESS_MAIN(ListsTest)
#include "ListsTest.moc"
