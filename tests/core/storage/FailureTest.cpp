// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/FailingConnection.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// What the core's writer does for a group of two commands, the second of which is refused by a guard.
Stored<> writeGroup(StoreSession& session) {
    if (auto done = session.begin(Access::Write); !done) return done;
    if (auto done = session.lockOrganization(idOf(0)); !done) return done;
    if (auto done = session.savepoint(); !done) return done;
    if (auto done = session.write(sample(1)); !done) return done;
    if (session.count(Sample::staticType(), {}).value_or(0) != 1 && !session.failure())
        qFatal("the written row is not there");
    if (auto done = session.releaseSavepoint(); !done) return done;
    if (auto done = session.savepoint(); !done) return done;
    Sample twin = sample(2);
    twin.name = sample(1).name;
    if (auto refused = session.write(twin); refused || refused.error().kind != StoreError::Kind::Unique)
        return refused ? std::unexpected(StoreError{}) : refused;
    if (auto done = session.rollbackToSavepoint(); !done) return done;
    if (auto done = session.appendAudit(idOf(0), {AuditEntry{}}); !done) return done;
    QList<ChangeEntry> entries{{0, u"samples"_s, idOf(1), 1, {}}};
    if (auto done = session.appendChanges(idOf(0), entries); !done) return done;
    return session.commit();
}

} // namespace

// What goes wrong is typed, leaves all or nothing, and can be done again.
class FailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallMayFail();
    void everyCallOfAMigrationMayFail();
    void aFullDisk();
    void aDamagedFile();
    void aBusyDatabase();
    void aNameThatIsNotThere();
    void aLostConnection();
    void aServerThatCannotBeReached();
    void committedWorkSurvivesACrash();

private:
    TestDatabase m_database;
};

void FailureTest::everyCallMayFail() {
    int failures = 0;
    for (int i = 0;; ++i) {
        const QString url = m_database.freshUrl();
        (void)m_database.opened(url);
        const auto plan = std::make_shared<FailurePlan>();
        StoreOptions options;
        options.wrapConnection = [plan](std::unique_ptr<Connection> inner) {
            return std::make_unique<FailingConnection>(std::move(inner), plan);
        };
        const auto store = m_database.opened(url, options);
        const auto session = std::move(store->session().value());
        plan->calls = 0;
        plan->failAt = i;
        const auto done = writeGroup(*session);
        const bool struck = plan->calls > i;
        session->rollback();
        const auto look = std::move(m_database.opened(url)->session().value());
        const bool there = look->get<Sample>(idOf(1)) != nullptr;
        QCOMPARE(look->lastSequence(idOf(0)).value(), there ? 1 : 0);
        QCOMPARE(look->auditHead(idOf(0)).value().number, there ? 1 : 0);
        QVERIFY(!look->get<Sample>(idOf(2)));
        QCOMPARE(there, done.has_value());
        QCOMPARE(struck, !done.has_value());
        if (!struck) break;
        ++failures;
        QCOMPARE(done.error().kind, StoreError::Kind::Full);
        // The same session does it the second time.
        plan->failAt = -1;
        STORED(writeGroup(*session));
        QVERIFY(look->get<Sample>(idOf(1)));
    }
    QVERIFY2(failures > 15, qPrintable(QString::number(failures)));
}

void FailureTest::everyCallOfAMigrationMayFail() {
    const QString url = m_database.freshUrl();
    for (int i = 0;; ++i) {
        const auto plan = std::make_shared<FailurePlan>();
        plan->failAt = i;
        StoreOptions options;
        options.wrapConnection = [plan](std::unique_ptr<Connection> inner) {
            return std::make_unique<FailingConnection>(std::move(inner), plan);
        };
        const auto store = std::move(openStore(url, TestDatabase::registry(), options).value());
        const auto done = store->migrate();
        if (plan->calls <= i) {
            STORED(done);
            break;
        }
        QVERIFY(!done);
        QCOMPARE(TestDatabase::isPostgres()
                     ? TestDatabase::texts(url, "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'")
                     : TestDatabase::texts(url, "SELECT name FROM sqlite_schema"),
                 QStringList());
    }
    STORED(m_database.opened(url)->session().value()->write(sample(1)));
}

void FailureTest::aFullDisk() {
    if (TestDatabase::isPostgres()) QSKIP("SQLite can be given a limit; a server's disk cannot");
    const QString url = m_database.freshUrl();
    (void)m_database.opened(url);
    StoreOptions options;
    options.maxPages = 100;
    const auto store = m_database.opened(url, options);
    const auto session = std::move(store->session().value());
    std::optional<StoreError> full;
    int committed = 0;
    for (int i = 1; i < 2000 && !full; ++i) {
        STORED(session->begin(Access::Write));
        Sample big = sample(i);
        big.secret = QString(1000, u'x');
        auto done = session->write(big);
        if (done) done = session->commit();
        if (!done)
            full = done.error();
        else
            committed = i;
    }
    QVERIFY(full);
    QCOMPARE(full->kind, StoreError::Kind::Full);
    QVERIFY(!full->retryable());
    session->rollback();
    // Everything confirmed is there; when there is room again, work goes on.
    const auto roomy = std::move(m_database.opened(url)->session().value());
    QCOMPARE(roomy->count(Sample::staticType(), {}).value(), committed);
    STORED(roomy->begin(Access::Write));
    STORED(roomy->write(sample(5000)));
    STORED(roomy->commit());
}

void FailureTest::aDamagedFile() {
    if (TestDatabase::isPostgres()) QSKIP("about files");
    const QString url = m_database.freshUrl();
    {
        const auto session = std::move(m_database.opened(url)->session().value());
        STORED(session->begin(Access::Write));
        for (int i = 1; i <= 500; ++i)
            STORED(session->write(sample(i)));
        STORED(session->commit());
    }
    QFile file(url.sliced(7));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 pages = file.size() / 4096;
    // The later half: the tables of the store itself, which a session needs to open, were made first.
    for (qint64 page = pages / 2; page < pages; page += 3) {
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\xa5'));
    }
    file.close();
    const auto store = std::move(openStore(url, TestDatabase::registry()).value());
    const auto report = store->verify();
    // Which pages are hit depends on the ids: either the check runs and names the damage, or not even it can begin.
    if (report) {
        QVERIFY(!report->problems.isEmpty());
        QVERIFY2(report->problems[0].startsWith(u"database file: "_s), qPrintable(report->problems[0]));
    } else {
        QCOMPARE(report.error().kind, StoreError::Kind::Corrupt);
    }
    const auto session = std::move(store->session().value());
    (void)session->select(Sample::staticType(), Query().orderBy(u"name"_s));
    QVERIFY(session->failure());
    QCOMPARE(session->failure()->kind, StoreError::Kind::Corrupt);
    QVERIFY(!store->backupTo(m_database.folder().filePath(u"damaged-backup"_s)));
    QVERIFY(!QFile::exists(m_database.folder().filePath(u"damaged-backup"_s)));
}

void FailureTest::aBusyDatabase() {
    const QString url = m_database.freshUrl();
    StoreOptions options;
    options.busyTimeoutMs = 50;
    const QString impatient = TestDatabase::isPostgres() ? url + u"?lock_timeout=50"_s : url;
    const auto store = m_database.opened(impatient, options);
    const auto one = std::move(store->session().value()), other = std::move(store->session().value());
    STORED(one->begin(Access::Write));
    STORED(one->lockOrganization(idOf(0)));
    STORED(one->write(sample(1)));
    auto refused = other->begin(Access::Write);
    if (refused) refused = other->lockOrganization(idOf(0));
    if (refused) refused = other->write(sample(2));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Busy);
    QVERIFY(refused.error().retryable());
    other->rollback();
    STORED(one->commit());
    STORED(other->begin(Access::Write));
    STORED(other->lockOrganization(idOf(0)));
    STORED(other->write(sample(2)));
    STORED(other->commit());
}

void FailureTest::aNameThatIsNotThere() {
    const auto runner = TestDatabase::raw(m_database.freshUrl());
    QVERIFY(!runner->connection().execute("SELECT 1 WHERE \"no_such_column\" = 'x'"));
    QVERIFY(!runner->connection().prepare("SELECT \"no_such_column\""));
}

void FailureTest::aLostConnection() {
    if (!TestDatabase::isPostgres()) QSKIP("there is none to lose");
    const QString url = m_database.freshUrl();
    const auto store = m_database.opened(url);
    const auto session = std::move(store->session().value());
    STORED(session->begin(Access::Write));
    STORED(session->write(sample(1)));
    (void)TestDatabase::texts(url, "SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE pid <> "
                             "pg_backend_pid() AND datname = current_database()");
    const auto lost = session->write(sample(2));
    QVERIFY(!lost);
    QCOMPARE(lost.error().kind, StoreError::Kind::Connection);
    QVERIFY(!session->commit());
    // The next transaction finds its way back by itself.
    STORED(session->begin(Access::Write));
    QVERIFY(!session->get<Sample>(idOf(1)));
    STORED(session->write(sample(2)));
    STORED(session->commit());
}

void FailureTest::aServerThatCannotBeReached() {
    const auto refusal = [](const QString& url) {
        return openStore(url, TestDatabase::registry()).value()->migrate().error();
    };
    const StoreError closed = refusal(u"postgres://someone:hidden@127.0.0.1:1/nothing?connect_timeout=2"_s);
    QCOMPARE(closed.kind, StoreError::Kind::Connection);
    QVERIFY(closed.message.contains(u"127.0.0.1:1/nothing"_s) && !closed.message.contains(u"hidden"_s));
    if (TestDatabase::isPostgres()) {
        QString url = m_database.freshUrl();
        QCOMPARE(refusal(QString(url).replace(u"autospace:"_s, u"autospace:x"_s)).kind, StoreError::Kind::Connection);
        QCOMPARE(refusal(url + u"x"_s).kind, StoreError::Kind::Connection);
    } else {
        QCOMPARE(refusal(u"sqlite:/no/such/folder/file.db"_s).kind, StoreError::Kind::Connection);
    }
}

void FailureTest::committedWorkSurvivesACrash() {
    if (!TestDatabase::isPostgres()) QSKIP("a killed process is tested with the whole core");
    PostgresCluster durable(true);
    const QString url = durable.freshUrl();
    const auto store = m_database.opened(url);
    const auto session = std::move(store->session().value());
    STORED(session->write(sample(1)));
    durable.crashAndRestart();
    const auto after = m_database.opened(durable.url(url.section(u'/', -1)));
    QVERIFY(after->session().value()->get<Sample>(idOf(1)));
}

QTEST_GUILESS_MAIN(FailureTest)
#include "FailureTest.moc"
