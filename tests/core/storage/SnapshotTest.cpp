// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/FailingConnection.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Sessions that remember what was read: never longer than it is true, and for as long where the database can say so.
class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nextSnapshotSeesWhatOthersWrote();
    void nextSnapshotSeesWhatItsOwnSessionWrote();
    void aSnapshotStaysWhole();
    void writersAreAnsweredByTheDatabase();
    void whatIsKnownIsNotAskedAgain();
    void queriesAreToldApart();
    void everyCallMayFail();
    void longReadsAreCut();

private:
    std::unique_ptr<StoreSession> session() { return std::move(m_store->session().value()); }
    // The sample's name in a snapshot of its own, found by its id and by its name.
    [[nodiscard]] static QString look(StoreSession& session, const QString& name);
    static void rename(StoreSession& session, const QString& name);
    TestDatabase m_database;
    std::shared_ptr<FailurePlan> m_plan;
    std::unique_ptr<Store> m_store;
};

void SnapshotTest::init() {
    m_plan = std::make_shared<FailurePlan>();
    StoreOptions options;
    options.remembered = {Sample::staticType().collection()};
    options.wrapConnection = [plan = m_plan](std::unique_ptr<Connection> inner) {
        return std::make_unique<FailingConnection>(std::move(inner), plan);
    };
    m_store = m_database.fresh(options);
    const auto session = this->session();
    STORED(session->write(sample(1)));
}

QString SnapshotTest::look(StoreSession& session, const QString& name) {
    if (!session.begin(Access::Read)) return u"no snapshot"_s;
    const auto found = session.get<Sample>(idOf(1));
    const auto listed = session.list<Sample>(Query().where(u"name"_s, Value(name)));
    const bool failed = session.failure().has_value();
    session.rollback();
    if (failed) return u"failed"_s;
    if (listed.size() != (found && found->name == name ? 1 : 0)) return u"two answers"_s;
    return found ? found->name : u"none"_s;
}

void SnapshotTest::rename(StoreSession& session, const QString& name) {
    Sample changed = *session.get<Sample>(idOf(1));
    changed.name = name;
    ++changed.version;
    if (!session.write(changed)) qFatal("the sample cannot be renamed");
}

void SnapshotTest::nextSnapshotSeesWhatOthersWrote() {
    const auto reader = session();
    const auto writer = session();
    QCOMPARE(look(*reader, u"Sample 1"_s), u"Sample 1"_s);
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
        rename(*writer, name);
        QCOMPARE(look(*reader, name), name);
        QCOMPARE(look(*reader, name), name);
    }
    STORED(writer->erase(Sample::staticType(), idOf(1)));
    QCOMPARE(look(*reader, u"C"_s), u"none"_s);
    STORED(writer->write(sample(1)));
    QCOMPARE(look(*reader, u"Sample 1"_s), u"Sample 1"_s);
}

void SnapshotTest::nextSnapshotSeesWhatItsOwnSessionWrote() {
    const auto one = session();
    QCOMPARE(look(*one, u"Sample 1"_s), u"Sample 1"_s);
    rename(*one, u"A"_s);
    QCOMPARE(look(*one, u"A"_s), u"A"_s);
    STORED(one->begin(Access::Write));
    rename(*one, u"B"_s);
    STORED(one->commit());
    QCOMPARE(look(*one, u"B"_s), u"B"_s);
}

void SnapshotTest::aSnapshotStaysWhole() {
    const auto reader = session();
    const auto writer = session();
    QCOMPARE(look(*reader, u"Sample 1"_s), u"Sample 1"_s);
    STORED(reader->begin(Access::Read));
    QCOMPARE(reader->get<Sample>(idOf(1))->name, u"Sample 1"_s);
    rename(*writer, u"A"_s);
    QCOMPARE(reader->get<Sample>(idOf(1))->name, u"Sample 1"_s);
    QCOMPARE(reader->list<Sample>(Query()).at(0)->name, u"Sample 1"_s);
    reader->rollback();
    QCOMPARE(look(*reader, u"A"_s), u"A"_s);
}

void SnapshotTest::writersAreAnsweredByTheDatabase() {
    const auto one = session();
    QCOMPARE(look(*one, u"Sample 1"_s), u"Sample 1"_s);
    STORED(one->begin(Access::Write));
    rename(*one, u"A"_s);
    QCOMPARE(one->get<Sample>(idOf(1))->name, u"A"_s);
    one->rollback();
    QCOMPARE(one->get<Sample>(idOf(1))->name, u"Sample 1"_s);
    QCOMPARE(look(*one, u"Sample 1"_s), u"Sample 1"_s);
}

void SnapshotTest::whatIsKnownIsNotAskedAgain() {
    if (TestDatabase::isPostgres()) QSKIP("PostgreSQL does not say whether anything was written");
    const auto reader = session();
    (void)look(*reader, u"Sample 1"_s);
    m_plan->calls = 0;
    QCOMPARE(look(*reader, u"Sample 1"_s), u"Sample 1"_s);
    QCOMPARE(m_plan->calls, 2); // the beginning, and the question whether anything was written
}

void SnapshotTest::queriesAreToldApart() {
    const auto writer = session();
    STORED(writer->write(sample(2)));
    const auto reader = session();
    for (int round = 0; round < 2; ++round) {
        STORED(reader->begin(Access::Read));
        const auto names = [&](const Query& query) {
            QStringList found;
            for (const auto& each : reader->list<Sample>(query))
                found << each->name;
            return found.join(u' ');
        };
        QCOMPARE(names(Query()), u"Sample 1 Sample 2"_s);
        QCOMPARE(names(Query().where(u"name"_s, Value(u"Sample 1"_s))), u"Sample 1"_s);
        QCOMPARE(names(Query().where(u"id"_s, Value(idOf(2)))), u"Sample 2"_s);
        QCOMPARE(names(Query().where(u"name"_s, Op::NotEqual, Value(u"Sample 1"_s))), u"Sample 2"_s);
        QCOMPARE(names(Query().take(1)), u"Sample 1"_s);
        QCOMPARE(names(Query().orderBy(u"starts_at"_s, true)), u"Sample 2 Sample 1"_s);
        Query search;
        search.search = u"2"_s;
        QCOMPARE(names(search), u"Sample 2"_s);
        reader->rollback();
    }
}

void SnapshotTest::everyCallMayFail() {
    const auto writer = session();
    int failures = 0;
    for (int i = 0;; ++i) {
        rename(*writer, u"Name %1"_s.arg(i));
        const QString name = u"Name %1"_s.arg(i);
        const auto reader = session();
        m_plan->calls = 0;
        m_plan->failAt = i;
        const QString seen = look(*reader, name);
        const bool struck = m_plan->calls > i;
        m_plan->failAt = -1;
        QVERIFY2(seen == (struck ? u"failed"_s : name) || seen == u"no snapshot"_s, qPrintable(seen));
        QCOMPARE(look(*reader, name), name);
        if (!struck) break;
        ++failures;
    }
    QVERIFY(failures >= 5);
}

void SnapshotTest::longReadsAreCut() {
    if (TestDatabase::isPostgres()) QSKIP("PostgreSQL works in another process");
    const auto reader = session();
    STORED(reader->begin(Access::Write));
    for (int i = 2; i < 300; ++i)
        STORED(reader->write(sample(i)));
    STORED(reader->commit());
    reader->limitReads(10'000);
    for (int round = 0; round < 3; ++round) {
        STORED(reader->begin(Access::Read));
        QVERIFY(reader->select(Sample::staticType(), Query()).isEmpty());
        QVERIFY(reader->failure());
        QCOMPARE(reader->failure()->kind, StoreError::Kind::TooLong);
        reader->rollback();
        // Each transaction has its own.
        STORED(reader->begin(Access::Read));
        QCOMPARE(reader->select(Sample::staticType(), Query().take(20)).size(), 20);
        QVERIFY(!reader->failure());
        reader->rollback();
    }
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "SnapshotTest.moc"
