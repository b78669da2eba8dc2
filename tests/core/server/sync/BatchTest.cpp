// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/BatchService.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Commands that are carried out together: all, or none.
class BatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<TestCore>();
        m_core->fillDemo();
        m_number = 0;
        m_garage = m_core->read<Space>(m_core->openSlots()[0])->locationId;
        m_before = m_core->all<Space>().size();
    }
    void cleanup() { m_core.reset(); }

    void allAreDoneAtOnce() {
        const QJsonObject answer = run({slot(u"X-1"_s), slot(u"X-2"_s), slot(u"X-3"_s)});
        QCOMPARE(answer[u"applied"_s], QJsonValue(true));
        QCOMPARE(answer[u"refused"_s].toArray(), QJsonArray());
        QVERIFY(answer[u"sequence"_s].toInteger() > 0);
        QCOMPARE(m_core->all<Space>().size(), m_before + 3);
    }

    void oneThatIsRefusedKeepsAllFromBeingDone() {
        const QJsonObject nowhere = slot(u"X-2"_s, {{u"floor_id"_s, id(900)}});
        const QJsonArray commands{slot(u"X-1"_s), nowhere, slot(u"X-3"_s), slot(u"X-1"_s), slot(u""_s)};
        const QJsonObject answer = run(commands);
        QCOMPARE(answer[u"applied"_s], QJsonValue(false));
        const QJsonArray refused = answer[u"refused"_s].toArray();
        QCOMPARE(positions(refused), (QList<int>{1, 3, 4}));
        QCOMPARE(refused[0][u"id"_s], commands[1][u"id"_s]);
        QCOMPARE(refused[0][u"error"_s][u"status"_s].toInt(), 422);
        // Each sees what those before it did.
        QCOMPARE(refused[1][u"error"_s][u"status"_s].toInt(), 409);
        QCOMPARE(m_core->all<Space>().size(), m_before);
        // What was taken back leaves nothing behind: the good ones can be done with the same ids.
        QCOMPARE(run({commands[0], commands[2]})[u"applied"_s], QJsonValue(true));
        QCOMPARE(m_core->all<Space>().size(), m_before + 2);
    }

    void aCheckOnlySaysWhatWouldBeRefused() {
        const QJsonArray commands{slot(u"X-1"_s), slot(u"X-1"_s)};
        const QJsonObject answer = run(commands, true);
        QCOMPARE(answer[u"applied"_s], QJsonValue(false));
        QCOMPARE(positions(answer[u"refused"_s].toArray()), QList<int>{1});
        QCOMPARE(run({commands[0]}, true)[u"refused"_s].toArray(), QJsonArray());
        QCOMPARE(m_core->all<Space>().size(), m_before);
        QCOMPARE(run({commands[0]})[u"applied"_s], QJsonValue(true));
        // Once it is there, another check with the same ids says so.
        QCOMPARE(positions(run({commands[0]}, true)[u"refused"_s].toArray()), QList<int>{0});
    }

    void aRepeatChangesNothing() {
        const QJsonArray commands{slot(u"X-1"_s), slot(u"X-2"_s)};
        QCOMPARE(run(commands)[u"applied"_s], QJsonValue(true));
        m_core->restart();
        QCOMPARE(run(commands)[u"applied"_s], QJsonValue(true));
        QCOMPARE(m_core->all<Space>().size(), m_before + 2);
        // The same ids for something else.
        QJsonObject other = commands[1].toObject();
        other.insert(u"arguments"_s, slot(u"X-9"_s)[u"arguments"_s]);
        const Answer answer = m_core->post(u"/v1/sync/batch"_s, manager(), body({slot(u"X-3"_s), other}));
        QCOMPARE(answer.status, 422);
        QCOMPARE(m_core->all<Space>().size(), m_before + 2);
    }

    void whatCannotBeReadIsNamedBeforeAnythingIsDone() {
        QJsonObject unknown = slot(u"X-1"_s);
        unknown.insert(u"name"_s, u"slots.teleport"_s);
        const QJsonObject answer = run({slot(u"X-2"_s), unknown});
        QCOMPARE(positions(answer[u"refused"_s].toArray()), QList<int>{1});
        QCOMPARE(answer[u"refused"_s][0][u"error"_s][u"code"_s].toString(), u"unknown_command"_s);
        const QJsonObject twice = slot(u"X-3"_s);
        QCOMPARE(m_core->post(u"/v1/sync/batch"_s, manager(), body({twice, twice})).status, 422);
        QJsonObject wrong = body({});
        wrong.insert(u"check"_s, u"yes"_s);
        QCOMPARE(m_core->post(u"/v1/sync/batch"_s, manager(), wrong).status, 422);
        wrong = body({});
        wrong.insert(u"mode"_s, u"all"_s);
        QCOMPARE(m_core->post(u"/v1/sync/batch"_s, manager(), wrong).status, 422);
        QJsonObject foreign = body({slot(u"X-4"_s)});
        foreign.insert(u"org_id"_s, TestCore::org(u"unterland"_s).toString());
        QCOMPARE(m_core->post(u"/v1/sync/batch"_s, manager(), foreign).status, 404);
        QCOMPARE(m_core->all<Space>().size(), m_before);
    }

    // Or passcodes could be guessed without being counted.
    void onlyNewRecordsAreMadeTogether() {
        const auto bookings = m_core->all<Booking>();
        const auto waiting = std::ranges::find(bookings, BookingStatus::Confirmed, [](const auto& one) { return one->status; });
        QVERIFY(waiting != bookings.end());
        const QJsonObject guess{{u"id"_s, id(++m_number)},
                                {u"name"_s, u"bookings.check_in"_s},
                                {u"target"_s, (*waiting)->id.toString()},
                                {u"arguments"_s, QJsonObject{{u"passcode"_s, u"000000"_s}}}};
        for (const bool check : {true, false})
            QCOMPARE(run({guess}, check)[u"refused"_s][0][u"error"_s][u"code"_s].toString(), u"not_in_a_batch"_s);
    }

    void whoMayNotIsRefused() {
        const QByteArray customer = m_core->tokenOf(u"customer@rheintal.example"_s);
        const Answer answer = m_core->post(u"/v1/sync/batch"_s, customer, body({slot(u"X-1"_s)}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json[u"applied"_s], QJsonValue(false));
        QCOMPARE(answer.json[u"refused"_s][0][u"error"_s][u"status"_s].toInt(), 403);
        QCOMPARE(m_core->all<Space>().size(), m_before);
    }

    void takesAsManyAsItSays() {
        QJsonArray many;
        for (qsizetype i = 0; i <= BatchService::mostCommands; ++i)
            many << slot(u"X-%1"_s.arg(i));
        QCOMPARE(m_core->post(u"/v1/sync/batch"_s, manager(), body(many)).status, 422);
        many.removeLast();
        QCOMPARE(run(many)[u"applied"_s], QJsonValue(true));
        QCOMPARE(m_core->all<Space>().size(), m_before + BatchService::mostCommands);
    }

private:
    QByteArray manager() { return m_core->tokenOf(u"owner@rheintal.example"_s); }
    static QString id(int number) { return u"0199bbbb-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')); }
    QJsonObject slot(const QString& code, QJsonObject arguments = {}) {
        arguments.insert(u"location_id"_s, m_garage.toString());
        arguments.insert(u"code"_s, code);
        return {{u"id"_s, id(++m_number)}, {u"name"_s, u"slots.create"_s}, {u"arguments"_s, arguments}};
    }
    static QJsonObject body(const QJsonArray& commands) {
        return {{u"org_id"_s, TestCore::org(u"rheintal"_s).toString()}, {u"commands"_s, commands}};
    }
    QJsonObject run(const QJsonArray& commands, bool check = false) {
        QJsonObject request = body(commands);
        if (check) request.insert(u"check"_s, true);
        const Answer answer = m_core->post(u"/v1/sync/batch"_s, manager(), request);
        if (answer.status != 200) qWarning("%d %s", answer.status, answer.body.constData());
        return answer.json;
    }
    static QList<int> positions(const QJsonArray& refused) {
        QList<int> list;
        for (const QJsonValue& one : refused)
            list << one[u"position"_s].toInt();
        return list;
    }

    std::unique_ptr<TestCore> m_core;
    Id m_garage;
    qsizetype m_before = 0;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(BatchTest)
#include "BatchTest.moc"
