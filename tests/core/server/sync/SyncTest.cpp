// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text/SentenceJson.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<TestCore>();
        m_core->fillDemo();
        m_number = 0;
    }
    void cleanup() { m_core.reset(); }

    // ── Push ──

    void aRefusedCommandDoesNotStopTheRest() {
        const QJsonArray results = push({command(u"bookings.create"_s, {}, booking(0)),
                                         command(u"bookings.create"_s, {}, booking(0)),
                                         command(u"bookings.create"_s, {}, booking(3))});
        QCOMPARE(results.size(), 3);
        QCOMPARE(results[0][u"outcome"_s].toString(), u"applied"_s);
        QCOMPARE(results[1][u"outcome"_s].toString(), u"rejected"_s);
        QCOMPARE(results[1][u"error"_s][u"status"_s].toInt(), 409);
        QCOMPARE(results[1][u"error"_s][u"code"_s].toString(), u"slot_taken"_s);
        QCOMPARE(results[2][u"outcome"_s].toString(), u"applied"_s);
        QVERIFY(results[2][u"sequence"_s].toInteger() > results[0][u"sequence"_s].toInteger());
        QCOMPARE(results[0][u"result"_s][u"collection"_s].toString(), u"bookings"_s);
        QCOMPARE(results[0][u"result"_s][u"version"_s].toInt(), 1);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(results[i][u"id"_s].toString(), id(static_cast<int>(i) + 1));
    }

    void aRepeatGetsTheFirstResultsAlsoTheRefusals() {
        const QJsonArray commands{command(u"bookings.create"_s, {}, booking(0)),
                                  command(u"bookings.create"_s, {}, booking(0))};
        const QJsonArray first = push(commands);
        const qsizetype count = m_core->all<Booking>().size();
        m_core->restart();
        QCOMPARE(push(commands), first);
        QCOMPARE(m_core->all<Booking>().size(), count);
    }

    void anIdUsedForSomethingElseIsRefusedAlone() {
        QJsonObject first = command(u"bookings.create"_s, {}, booking(0));
        push({first});
        QJsonObject other = booking(5);
        first.insert(u"arguments"_s, other);
        const QJsonArray results = push({first, command(u"bookings.create"_s, {}, booking(8))});
        QCOMPARE(results[0][u"error"_s][u"code"_s].toString(), u"idempotency_key_reused"_s);
        QCOMPARE(results[1][u"outcome"_s].toString(), u"applied"_s);
    }

    void unknownCommandsAndBadArgumentsAreRefusedOneByOne() {
        const QJsonArray results =
            push({command(u"bookings.teleport"_s, {}, {}), command(u"bookings.check_in"_s, {}, {}),
                  command(u"bookings.create"_s, {}, {{u"colour"_s, 1}}), command(u"bookings.create"_s, {}, booking(0))});
        QCOMPARE(results[0][u"error"_s][u"code"_s].toString(), u"unknown_command"_s);
        QCOMPARE(results[1][u"error"_s][u"code"_s].toString(), u"no_target"_s);
        QCOMPARE(results[2][u"error"_s][u"status"_s].toInt(), 422);
        QVERIFY(results[2][u"error"_s][u"meta"_s][u"errors"_s].toArray().size() >= 3);
        QVERIFY(results[2][u"error"_s][u"meta"_s][u"fields"_s].isUndefined()); // those of a clash
        QCOMPARE(results[3][u"outcome"_s].toString(), u"applied"_s);
    }

    void aPushThatIsNoneIsRefusedAsAWhole() {
        const QByteArray token = manager();
        QCOMPARE(m_core->post(u"/v1/sync/push"_s, token, {{u"org_id"_s, u"x"_s}}).status, 422);
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many << command(u"bookings.create"_s, {}, {});
        QCOMPARE(m_core->post(u"/v1/sync/push"_s, token, body(many)).status, 422);
        const QJsonObject twice = command(u"bookings.create"_s, {}, {});
        QCOMPARE(m_core->post(u"/v1/sync/push"_s, token, body({twice, twice})).status, 422);
        QJsonObject foreign = body({command(u"bookings.create"_s, {}, {})});
        foreign.insert(u"org_id"_s, TestCore::org(u"unterland"_s).toString());
        QCOMPARE(m_core->post(u"/v1/sync/push"_s, token, foreign).status, 404);
    }

    void columnsMergeAndTheSameColumnIsAskedAbout() {
        const QByteArray owner = m_core->tokenOf(u"owner@rheintal.example"_s);
        const auto garage = m_core->read<Location>(m_core->read<Space>(m_core->openSlots()[0])->locationId);
        const auto update = [&](const QString& field, const QString& base, const QString& mine) {
            QJsonObject one = command(u"garages.update"_s, garage->id, {{field, mine}});
            one.insert(u"base"_s, QJsonObject{{field, base}});
            return m_core->post(u"/v1/sync/push"_s, owner, body({one})).json[u"results"_s][0].toObject();
        };
        QCOMPARE(update(u"name"_s, garage->name, u"Parkhaus Eins"_s)[u"outcome"_s].toString(), u"applied"_s);
        QCOMPARE(update(u"city"_s, garage->city.value_or(QString()), u"Vaduz-Dorf"_s)[u"outcome"_s].toString(),
                 u"applied"_s);
        const QJsonObject clash = update(u"name"_s, garage->name, u"Parkhaus Zwei"_s);
        QCOMPARE(clash[u"error"_s][u"code"_s].toString(), u"changed_on_both_sides"_s);
        const QJsonValue field = clash[u"error"_s][u"meta"_s][u"fields"_s][0];
        QCOMPARE(field[u"field"_s].toString(), u"name"_s);
        QCOMPARE(field[u"theirs"_s].toString(), u"Parkhaus Eins"_s);
        QCOMPARE(field[u"mine"_s].toString(), u"Parkhaus Zwei"_s);
        const auto sentence = SentenceJson::read(clash[u"error"_s][u"meta"_s][u"sentence"_s]);
        QVERIFY(sentence);
        QCOMPARE(sentence->text(), clash[u"error"_s][u"detail"_s].toString());
        QCOMPARE(m_core->read<Location>(garage->id)->name, u"Parkhaus Eins"_s);
    }

    void aHundredCommandsArriveInOneGo() {
        QJsonArray commands;
        for (int i = 0; i < 100; ++i)
            commands << command(u"bookings.create"_s, {}, booking(i * 2));
        const QJsonArray results = push(commands);
        QCOMPARE(results.size(), 100);
        qint64 last = 0;
        for (const QJsonValue& result : results) {
            QCOMPARE(result[u"outcome"_s].toString(), u"applied"_s);
            QVERIFY(result[u"sequence"_s].toInteger() > last);
            last = result[u"sequence"_s].toInteger();
        }
    }

    // ── Pull ──

    void theFirstSyncEqualsTheListsInAnyPageSize_data() {
        QTest::addColumn<int>("limit");
        QTest::addRow("one at a time, some") << 97;
        QTest::addRow("many") << 2000;
    }
    void theFirstSyncEqualsTheListsInAnyPageSize() {
        QFETCH(int, limit);
        QHash<QString, QJsonObject> cache;
        QString cursor;
        pullAll(cursor, cache, limit, manager());
        qint64 readable = 0;
        for (const char* collection : {"bookings", "spaces", "blocks", "floors", "locations", "memberships", "organizations", "notifications",
                                       "price_rules"})
            readable += m_core->get(TestCore::orgPath(u"rheintal"_s, QLatin1StringView(collection) + u"?count=true&page[size]=1"_s),
                                    manager()).json[u"meta"_s][u"count"_s].toInteger();
        QCOMPARE(cache.size(), readable);
        for (int i = 0; i < 20; ++i) {
            const auto booking = m_core->all<Booking>()[i * 13];
            if (booking->orgId != TestCore::org(u"rheintal"_s)) continue;
            const Answer one = m_core->get(TestCore::orgPath(u"rheintal"_s, u"bookings/"_s + booking->id.toString()), manager());
            QCOMPARE(cache[booking->id.toString()], one.data());
        }
    }

    void newsComeOnceInTheirNewestState() {
        QHash<QString, QJsonObject> cache;
        QString cursor;
        pullAll(cursor, cache, 2000, manager());
        const QJsonArray made = push({command(u"bookings.create"_s, {}, booking(0))});
        const QString booked = made[0][u"result"_s][u"id"_s].toString();
        push({command(u"bookings.cancel"_s, *Id::parse(booked), {{u"reason"_s, u"x"_s}})});
        const Answer page = pull(cursor, manager());
        const QJsonArray changes = page.json[u"changes"_s].toArray();
        int seen = 0;
        for (const QJsonValue& change : changes)
            if (change[u"id"_s].toString() == booked) {
                ++seen;
                QCOMPARE(change[u"version"_s].toInt(), 2);
                QCOMPARE(change[u"record"_s][u"status"_s].toString(), u"cancelled"_s);
            }
        QCOMPARE(seen, 1);
        QVERIFY(page.json[u"sequence"_s].toInteger() >= made[0][u"sequence"_s].toInteger());
        QCOMPARE(pull(page.json[u"cursor"_s].toString(), manager()).json[u"changes"_s].toArray().size(), 0);
    }

    void deletedRecordsAreForgotten() {
        const QByteArray owner = m_core->tokenOf(u"owner@rheintal.example"_s);
        QHash<QString, QJsonObject> cache;
        QString cursor;
        pullAll(cursor, cache, 2000, owner);
        const auto garage = m_core->read<Location>(m_core->read<Space>(m_core->openSlots()[0])->locationId);
        const Answer made = m_core->post(TestCore::orgPath(u"rheintal"_s, u"floors"_s), owner,
                                         {{u"location_id"_s, garage->id.toString()}, {u"name"_s, u"Roof"_s}, {u"level"_s, 5}});
        QVERIFY2(made.status == 201, made.body.constData());
        const QString id = made.data()[u"id"_s].toString();
        pullAll(cursor, cache, 2000, owner);
        QVERIFY(cache.contains(id));
        auto session = m_core->app->store().session();
        Floor floor = *(*session)->get<Floor>(*Id::parse(id));
        floor.deletedAt = m_core->clock.now();
        ++floor.version;
        QList<ChangeEntry> log{{0, u"floors"_s, floor.id, floor.version, {}}};
        QVERIFY((*session)->begin(Access::Write));
        QVERIFY((*session)->write(floor));
        QVERIFY((*session)->appendChanges(floor.orgId, log));
        QVERIFY((*session)->commit());
        const QJsonArray changes = pull(cursor, owner).json[u"changes"_s].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][u"forget"_s].toBool(), true);
        QVERIFY(!changes[0].toObject().contains(u"record"_s));
    }

    void aCustomerGetsOwnBookingsOnly() {
        QHash<QString, QJsonObject> cache;
        QString cursor;
        pullAll(cursor, cache, 500, m_core->tokenOf(u"customer@rheintal.example"_s));
        int bookings = 0;
        const QString me = m_core->get(u"/v1/me"_s, m_core->tokenOf(u"customer@rheintal.example"_s)).data()[u"id"_s].toString();
        for (const QJsonObject& record : std::as_const(cache))
            if (record.contains(u"plate"_s)) {
                ++bookings;
                QCOMPARE(record[u"requester_id"_s].toString(), me);
            }
        QVERIFY(bookings > 5);
    }

    void otherRightsStartOver() {
        QHash<QString, QJsonObject> cache;
        QString cursor;
        pullAll(cursor, cache, 2000, manager());
        auto session = m_core->app->store().session();
        Membership membership = *(*session)->first<Membership>(Query().where(u"email"_s, Value(u"manager@rheintal.example"_s)));
        membership.roles = {Role::Valet};
        ++membership.version;
        QVERIFY((*session)->begin(Access::Write));
        QVERIFY((*session)->write(membership));
        QVERIFY((*session)->commit());
        const Answer page = pull(cursor, manager());
        QCOMPARE(page.json[u"reset"_s].toBool(), true);
        QCOMPARE(page.json[u"reset_reason"_s].toString(), u"rights_changed"_s);
        QVERIFY(!page.json[u"changes"_s].toArray().isEmpty());
        const Answer next = pull(page.json[u"cursor"_s].toString(), manager());
        QCOMPARE(next.json[u"reset"_s].toBool(), false);
    }

    void aRestoredDatabaseStartsOver() {
        QHash<QString, QJsonObject> cache;
        QString cursor;
        pullAll(cursor, cache, 2000, manager());
        auto session = m_core->app->store().session();
        QVERIFY((*session)->begin(Access::Write));
        QVERIFY((*session)->setFact(u"timeline"_s, u"another"_s));
        QVERIFY((*session)->commit());
        const Answer page = pull(cursor, manager());
        QCOMPARE(page.json[u"reset_reason"_s].toString(), u"restored"_s);
    }

    void cursorsCannotBeForgedOrLent() {
        QString cursor = pull({}, manager()).json[u"cursor"_s].toString();
        QCOMPARE(pull(cursor, m_core->tokenOf(u"owner@rheintal.example"_s)).status, 400);
        cursor[30] = cursor[30] == u'A' ? u'B' : u'A';
        QCOMPARE(pull(cursor, manager()).status, 400);
        QCOMPARE(pull(u"nonsense"_s, manager()).status, 400);
        QCOMPARE(m_core->get(u"/v1/sync/pull?org=%1&limit=0"_s.arg(org()), manager()).status, 400);
        QCOMPARE(m_core->get(u"/v1/sync/pull?org=%1&since=1"_s.arg(org()), manager()).status, 400);
    }

    // ── Events ──

    void eventsSayWhenToPull() {
        const Answer stream = m_core->get(u"/v1/events?org=%1"_s.arg(org()), manager());
        QCOMPARE(stream.status, 200);
        QCOMPARE(stream.headers.value("content-type"), "text/event-stream");
        QCOMPARE(stream.recorded->streamed.size(), 1); // where the log stands
        const QJsonArray made = push({command(u"bookings.create"_s, {}, booking(0))});
        QCOMPARE(stream.recorded->streamed.size(), 2);
        const QByteArray event = stream.recorded->streamed.last();
        QVERIFY(event.contains("event: change\n"));
        QVERIFY(event.contains("id: " + QByteArray::number(made[0][u"sequence"_s].toInteger()) + "\n"));
        QVERIFY(event.contains(org().toLatin1()));
    }

    void otherOrganizationsAreNotHeard() {
        const Answer stream =
            m_core->get(u"/v1/events?org=%1"_s.arg(TestCore::org(u"unterland"_s).toString()),
                        m_core->tokenOf(u"manager@unterland.example"_s));
        push({command(u"bookings.create"_s, {}, booking(0))});
        QCOMPARE(stream.recorded->streamed.size(), 1);
        QCOMPARE(m_core->get(u"/v1/events?org=%1"_s.arg(TestCore::org(u"unterland"_s).toString()), manager()).status, 404);
    }

    void signingOutEndsTheStream() {
        const Answer signedIn = m_core->signIn(u"manager@rheintal.example"_s, u"rheintal-demo-2026"_s);
        const Answer stream = m_core->get(u"/v1/events?org=%1"_s.arg(org()),
                                          signedIn.json[u"access_token"_s].toString().toLatin1());
        QVERIFY(stream.recorded->streamOpen);
        m_core->post(u"/v1/auth/logout"_s, {}, {{u"refresh_token"_s, signedIn.json[u"refresh_token"_s]}});
        QVERIFY(!stream.recorded->streamOpen);
        QVERIFY(stream.recorded->streamed.last().contains("event: signed_out\n"));
    }

    void whoseRightsChangeIsCutAndComesBack() {
        const Answer stream = m_core->get(u"/v1/events?org=%1"_s.arg(org()), manager());
        const auto membership = m_core->all<Membership>(Query().where(u"email"_s, Value(u"manager@rheintal.example"_s)))[0];
        const Answer removed = m_core->post(
            TestCore::orgPath(u"rheintal"_s, u"memberships/%1/remove"_s.arg(membership->id.toString())),
            m_core->tokenOf(u"owner@rheintal.example"_s), {});
        QVERIFY2(removed.status == 200, removed.body.constData());
        QVERIFY(!stream.recorded->streamOpen);
        QCOMPARE(m_core->get(u"/v1/events?org=%1"_s.arg(org()), manager()).status, 404);
    }

private:
    QByteArray manager() { return m_core->tokenOf(u"manager@rheintal.example"_s); }
    static QString org() { return TestCore::org(u"rheintal"_s).toString(); }
    static QString id(int number) { return u"0199aaaa-0000-7000-8000-%1"_s.arg(number, 12, 16, QChar(u'0')); }
    QJsonObject command(const QString& name, const Id& target, const QJsonObject& arguments) {
        return {{u"id"_s, id(++m_number)},
                {u"name"_s, name},
                {u"target"_s, target.isNull() ? QJsonValue::Null : QJsonValue(target.toString())},
                {u"arguments"_s, arguments},
                {u"base"_s, QJsonValue::Null},
                {u"made_at"_s, m_core->clock.now().toString()}};
    }
    // On one slot, that many hours after a time when the demo has no bookings.
    QJsonObject booking(int hours) {
        if (m_slot.isNull()) m_slot = m_core->openSlots().constFirst();
        const Instant start = Instant::parse(u"2026-12-08T10:00:00Z")->plusMinutes(hours * 60);
        return {{u"resource_id"_s, m_slot.toString()},
                {u"starts_at"_s, start.toString()},
                {u"ends_at"_s, start.plusMinutes(60).toString()},
                {u"plate"_s, u"FL-7"_s}};
    }
    static QJsonObject body(const QJsonArray& commands) {
        return {{u"org_id"_s, org()}, {u"commands"_s, commands}};
    }
    QJsonArray push(const QJsonArray& commands) {
        const Answer answer = m_core->post(u"/v1/sync/push"_s, manager(), body(commands));
        if (answer.status != 200) qFatal("%s", answer.body.constData());
        return answer.json[u"results"_s].toArray();
    }
    Answer pull(const QString& cursor, const QByteArray& token, int limit = 500) {
        return m_core->get(u"/v1/sync/pull?org=%1&limit=%2%3"_s.arg(org()).arg(limit).arg(
                               cursor.isEmpty() ? QString() : u"&cursor="_s + cursor), token);
    }
    void pullAll(QString& cursor, QHash<QString, QJsonObject>& cache, int limit, const QByteArray& token) {
        for (bool more = true; more;) {
            const Answer page = pull(cursor, token, limit);
            QCOMPARE(page.status, 200);
            for (const QJsonValue& change : page.json[u"changes"_s].toArray()) {
                if (change[u"forget"_s].toBool())
                    cache.remove(change[u"id"_s].toString());
                else
                    cache.insert(change[u"id"_s].toString(), change[u"record"_s].toObject());
            }
            cursor = page.json[u"cursor"_s].toString();
            more = page.json[u"more"_s].toBool();
        }
    }

    std::unique_ptr<TestCore> m_core;
    Id m_slot;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(SyncTest)
#include "SyncTest.moc"
