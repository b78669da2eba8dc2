// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoAccount.h"
#include "tests/core/server/cli/RunningCore.h"
#include "tests/core/server/TestCore.h"
#include "tests/crash/Booker.h"
#include "tests/crash/KilledDesk.h"

#include <QDir>
#include <QTcpServer>
#include <QTest>

#include <random>
#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

// The real programs, ended by SIGKILL at any instant of their work: the database stays whole, nothing that was
// answered and nothing that was typed is lost, and nothing happens twice. AUTOSPACE_KILLS and AUTOSPACE_KILL_SEED say
// how often and which.
class KillsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_kills = qEnvironmentVariableIntValue("AUTOSPACE_KILLS");
        if (m_kills <= 0) m_kills = 6;
        const int given = qEnvironmentVariableIntValue("AUTOSPACE_KILL_SEED");
        m_seed = given > 0 ? static_cast<unsigned>(given) : std::random_device{}() % 1'000'000 + 1;
        qInfo("%d kills, seed %u", m_kills, m_seed);
        m_chance.seed(m_seed);
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
        free.close();
        startCore({u"--demo"_s});
        QVERIFY2(m_core->isListening(), m_core->errors().constData());
        m_token = m_core->signIn(manager);
        m_slots = openSlots();
        QVERIFY(m_slots.size() >= bookers + 1);
    }

    void whatTheCoreAnsweredIsThere() {
        std::vector<Booker> people;
        for (int i = 0; i < bookers; ++i)
            people.emplace_back(orgPath(u"bookings"_s).toLatin1(), m_slots[i], m_from);
        for (int kill = 0; kill < m_kills; ++kill) {
            {
                std::vector<std::jthread> threads;
                for (Booker& person : people)
                    threads.emplace_back([&] { person.bookUntilCut(m_port, m_token); });
                QThread::msleep(upTo(250));
                m_core->killAtOnce();
            }
            verifyAtTimes(kill);
            startCore({});
            QVERIFY2(m_core->isListening(), m_core->errors().constData());
            if (kill % 50 == 49) m_token = m_core->signIn(manager);
            for (Booker& person : people) {
                QVERIFY2(person.settle(m_port, m_token), "no answer after the restart");
                QVERIFY2(person.surprise().isEmpty(), person.surprise().constData());
            }
        }
        QSet<QString> answered;
        for (int i = 0; i < bookers; ++i) {
            for (const QByteArray& id : people[i].booked())
                answered << QString::fromLatin1(id);
            const QMap<QString, QString> there = bookingsOf(m_slots[i]);
            QCOMPARE(there.size(), people[i].booked().size()); // once each
            for (const QByteArray& id : people[i].booked())
                QVERIFY2(there.contains(QString::fromLatin1(id)), id.constData());
        }
        qInfo("%lld bookings were answered", static_cast<long long>(answered.size()));
        QVERIFY(answered.size() >= m_kills);
    }

    void whatIsTypedIsKept() {
        const QByteArray slot = m_slots[bookers];
        KilledDesk desk({m_folder.filePath(u"desk"_s), m_core->url().toString(), manager,
                         DemoAccount::password.toString(), QString::fromLatin1(slot)},
                        m_from);
        QVERIFY(QDir(m_folder.path()).mkpath(u"desk"_s));
        for (int kill = 0; kill < m_kills; ++kill) {
            const bool working = kill == 0 || upTo(4) > 0; // or at any instant of its start
            QVERIFY2(desk.start(working), desk.trouble().constData());
            QThread::msleep(upTo(200));
            const bool both = upTo(4) == 0;
            if (both) m_core->killAtOnce();
            desk.kill();
            if (!both) continue;
            verifyAtTimes(kill);
            startCore({});
            QVERIFY2(m_core->isListening(), m_core->errors().constData());
        }
        QVERIFY2(desk.drain(), desk.trouble().constData());
        m_token = m_core->signIn(manager);
        const QMap<QString, QString> there = bookingsOf(slot);
        QSet<QString> rows;
        for (auto it = there.cbegin(); it != there.cend(); ++it)
            rows << it.key() + u' ' + it.value();
        QCOMPARE(desk.shown(), rows);
        for (const QString& id : desk.booked())
            QVERIFY2(there.contains(id), qPrintable(id));
        for (const QString& id : desk.cancelled())
            QCOMPARE(there.value(id), u"cancelled"_s);
        // One at most was kept by a run without being told, or cancelled.
        QVERIFY2(there.size() <= desk.booked().size() + m_kills, qPrintable(QString::number(there.size())));
        qInfo("%lld bookings were typed, %lld cancelled", static_cast<long long>(desk.booked().size()),
              static_cast<long long>(desk.cancelled().size()));
        QVERIFY(desk.booked().size() >= m_kills / 2);
    }

    void aBackupUnderLoadHoldsWhatWasAnsweredBefore() {
        std::vector<Booker> people;
        for (int i = 0; i < bookers; ++i)
            people.emplace_back(orgPath(u"bookings"_s).toLatin1(), m_slots[i], m_from.plusMinutes(60 * 24 * 400));
        const QString copy = m_folder.filePath(u"copy.backup"_s), restored = m_folder.filePath(u"restored.db"_s);
        QMap<QString, QString> before;
        {
            std::vector<std::jthread> threads;
            for (Booker& person : people)
                threads.emplace_back([&] { person.bookUntilCut(m_port, m_token); });
            QThread::msleep(100);
            before = bookingsOf(m_slots[0]);
            const auto run = RunningCore::run({u"backup"_s, copy, u"--database"_s, u"sqlite:"_s + database()});
            m_core->killAtOnce();
            QVERIFY2(run.code == 0, run.err.constData());
        }
        for (const QString& key : {u".data-key"_s, u".token-key"_s})
            QVERIFY(QFile::copy(database() + key, restored + key));
        const QStringList there{u"--database"_s, u"sqlite:"_s + restored};
        const auto run = RunningCore::run(QStringList{u"restore"_s, copy} + there);
        QVERIFY2(run.code == 0, run.err.constData());
        const auto verified = RunningCore::run(QStringList{u"verify"_s} + there);
        QVERIFY2(verified.code == 0, verified.err.constData());
        m_core = std::make_unique<RunningCore>(there + generous);
        QVERIFY2(m_core->isListening(), m_core->errors().constData());
        m_token = m_core->signIn(manager);
        const QMap<QString, QString> after = bookingsOf(m_slots[0]);
        QVERIFY(!before.isEmpty());
        for (const QString& id : before.keys())
            QVERIFY2(after.contains(id), qPrintable(id));
    }

private:
    static constexpr int bookers = 8;
    const QString manager = u"manager@rheintal.example"_s;
    const QStringList generous{u"--requests-per-second"_s, u"100000"_s, u"--log-level"_s, u"error"_s};

    void startCore(const QStringList& further) {
        m_core.reset();
        m_core = std::make_unique<RunningCore>(
            QStringList{u"--database"_s, u"sqlite:"_s + database()} + generous + further, m_port);
    }
    [[nodiscard]] QString database() const { return m_folder.filePath(u"core.db"_s); }
    static QString orgPath(const QString& rest) { return TestCore::orgPath(u"rheintal"_s, rest); }
    // Whole from inside: pages, indexes, the chain of audit entries, the change log. It takes its time.
    void verifyAtTimes(int kill) {
        if (m_kills > 50 && kill % 10 != 9) return;
        const auto run = RunningCore::run({u"verify"_s, u"--database"_s, u"sqlite:"_s + database()});
        QVERIFY2(run.code == 0, run.err.constData());
    }
    [[nodiscard]] unsigned upTo(unsigned below) { return static_cast<unsigned>(m_chance() % below); }

    // Of the garages that never close, in their order.
    QList<QByteArray> openSlots() {
        QList<QByteArray> ids;
        const auto garages = m_core->ask("GET", orgPath(u"locations"_s), m_token).json()[u"data"_s].toArray();
        for (const QJsonValue& garage : garages) {
            if (!garage[u"opening_hours"_s].toObject().isEmpty()) continue;
            const QString filter =
                u"spaces?filter[status]=active&filter[type]=standard&page[size]=50&filter[location_id]="_s;
            const auto spaces = m_core->ask("GET", orgPath(filter + garage[u"id"_s].toString()), m_token).json();
            for (const QJsonValue& space : spaces[u"data"_s].toArray())
                ids << space[u"id"_s].toString().toLatin1();
        }
        return ids;
    }
    // What is booked of the slot in the time of this test: id and status.
    QMap<QString, QString> bookingsOf(const QByteArray& slot) {
        QMap<QString, QString> found;
        QString next = orgPath(u"bookings?page[size]=200&fields=status&filter[resource_id]="_s +
                               QString::fromLatin1(slot) + u"&filter[starts_at][gte]="_s + m_from.toString());
        while (!next.isEmpty()) {
            const QJsonObject page = m_core->ask("GET", next, m_token).json();
            if (!page.contains(u"data"_s)) qFatal("%s", QJsonDocument(page).toJson().constData());
            for (const QJsonValue& row : page[u"data"_s].toArray())
                found[row[u"id"_s].toString()] = row[u"status"_s].toString();
            next = page[u"links"_s][u"next"_s].toString();
        }
        return found;
    }

    QTemporaryDir m_folder;
    int m_kills = 0;
    unsigned m_seed = 0;
    std::mt19937 m_chance;
    int m_port = 0;
    std::unique_ptr<RunningCore> m_core;
    QByteArray m_token;
    QList<QByteArray> m_slots;
    // In three months, at a whole quarter of an hour.
    const Instant m_from = Instant{SystemClock().now().epochMs / 900'000 * 900'000}.plusMinutes(60 * 24 * 90);
};

QTEST_GUILESS_MAIN(KillsTest)
#include "KillsTest.moc"
