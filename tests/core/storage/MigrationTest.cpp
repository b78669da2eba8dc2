// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// A database as an early version left it: few columns, an index and a guard of that time, a column that has since got
// another name, three rows.
QByteArray oldDatabase() {
    const bool postgres = TestDatabase::isPostgres();
    QByteArray sql = R"(
        CREATE TABLE sys_facts (name %text NOT NULL PRIMARY KEY, value %text NOT NULL);
        INSERT INTO sys_facts VALUES ('schema_step', '1'), ('schema_fingerprint', 'old'), ('timeline', 'first');
        CREATE TABLE samples (id %id NOT NULL, org_id %id NOT NULL, version %int NOT NULL, created_at %int NOT NULL,
            updated_at %int NOT NULL, deleted_at %int, title %text NOT NULL, starts_at %int NOT NULL DEFAULT 0,
            CONSTRAINT samples_id PRIMARY KEY (id));
        CREATE INDEX samples_title_idx ON samples (title, id) WHERE deleted_at IS NULL;
        INSERT INTO samples VALUES (%1, %0, 4, 10, 11, NULL, 'Nordtor', 100), (%2, %0, 1, 12, 13, NULL, 'Südtor', 200),
            (%3, %0, 2, 14, 15, 16, 'Alt', 300);
    )";
    for (int i = 0; i <= 3; ++i) {
        const QByteArray hex = idOf(i).value.toRfc4122().toHex();
        sql.replace('%' + QByteArray::number(i), postgres ? '\'' + hex + '\'' : "x'" + hex + '\'');
    }
    return sql.replace("%id", postgres ? "uuid" : "BLOB")
        .replace("%int", postgres ? "bigint" : "INTEGER")
        .replace("%text", postgres ? "text COLLATE \"C\"" : "TEXT");
}

Stored<> runSql(SqlRunner& runner, const QByteArray& sql) { return runner.connection().execute(sql); }

// The steps of the test's product: the first was run by the old version, the second renames a column, the third fills
// a new one.
QList<MigrationStep> steps() {
    return {{1, u"long ago"_s, [](SqlRunner& runner) { return runSql(runner, "this was run already"); }, {}},
            {2, u"titles are names now"_s,
             [](SqlRunner& runner) { return runSql(runner, "ALTER TABLE samples RENAME COLUMN title TO name"); }, {}},
            {3, u"an hour is the default length"_s,
             {},
             [](SqlRunner& runner) { return runSql(runner, "UPDATE samples SET ends_at = starts_at + 3600000"); }}};
}

StoreOptions withSteps() {
    StoreOptions options;
    options.steps = steps();
    return options;
}

} // namespace

// Old databases become new ones with everything in them, and foreign or newer ones are left alone.
class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsAnOldDatabaseUpToDate();
    void doesNothingTheSecondTime();
    void aFailingStepLeavesEverythingAsItWas();
    void refusesADatabaseThatWasNotMigrated();
    void refusesANewerDatabase_data();
    void refusesANewerDatabase();
    void refusesAForeignDatabase();
    void refusesWhatIsNoDatabase();
    void manyMayMigrateAtOnce();
    void givesEveryDatabaseItsTimeline();
    void keepsOnlyTheChosenCollections();

private:
    [[nodiscard]] StoreError refusal(const QString& url, StoreOptions options = {}) {
        auto done = openStore(url, TestDatabase::registry(), std::move(options)).value()->migrate();
        return done ? StoreError{StoreError::Kind::Other, u"was not refused"_s, {}} : done.error();
    }
    TestDatabase m_database;
};

void MigrationTest::bringsAnOldDatabaseUpToDate() {
    const QString url = m_database.freshUrl();
    TestDatabase::execute(url, oldDatabase());
    QStringList said;
    const auto store = std::move(openStore(url, TestDatabase::registry(), withSteps()).value());
    STORED(store->migrate([&](const QString& what) { said << what; }));
    QVERIFY2(said.contains(u"step 2: titles are names now"_s), qPrintable(said.join(u'\n')));
    QVERIFY(said.contains(u"adding price to samples"_s));
    QVERIFY(said.contains(u"dropping index samples_title_idx"_s));
    const auto session = std::move(store->session().value());
    const auto north = session->get<Sample>(idOf(1));
    QVERIFY(north);
    QCOMPARE(north->name, u"Nordtor"_s);
    QCOMPARE(north->version, 4);
    QCOMPARE(north->createdAt.epochMs, 10);
    QCOMPARE(north->endsAt.epochMs, 3'600'100);
    // Every new field has what a new record would have.
    QCOMPARE(north->count, 7);
    QCOMPARE(north->ratio, 0.5);
    QCOMPARE(north->price.currency, u"EUR"_s);
    QCOMPARE(north->state, SampleState::Open);
    QVERIFY(north->tags.isEmpty() && north->details.isEmpty() && north->licence.isEmpty());
    QVERIFY(!north->fee && !north->phone && !north->maybeFlag && north->ownerId == std::nullopt);
    QVERIFY(!session->get<Sample>(idOf(3)));
    QVERIFY(session->find(Sample::staticType(), idOf(3))->deletedAt);
    // Old rows are found by the search that there was not yet, and by the new indexes' rules.
    Query search;
    search.search = u"SÜD"_s;
    QCOMPARE(session->count(Sample::staticType(), search).value(), 1);
    Sample twin = sample(20);
    twin.name = u"Nordtor"_s;
    const auto refused = session->write(twin);
    QVERIFY(!refused);
    QCOMPARE(refused.error().constraint, u"samples_org_id_name"_s);
    Sample changed = *north;
    changed.version = 5;
    changed.phone = u"+41"_s;
    STORED(session->write(changed));
    QCOMPARE(session->fact(u"timeline"_s).value(), u"first"_s);
    QCOMPARE(session->fact(u"schema_step"_s).value(), u"3"_s);
}

void MigrationTest::doesNothingTheSecondTime() {
    const QString url = m_database.freshUrl();
    (void)m_database.opened(url, withSteps());
    QStringList said;
    const auto store = std::move(openStore(url, TestDatabase::registry(), withSteps()).value());
    STORED(store->migrate([&](const QString& what) { said << what; }));
    QCOMPARE(said, QStringList());
}

void MigrationTest::aFailingStepLeavesEverythingAsItWas() {
    const QString url = m_database.freshUrl();
    TestDatabase::execute(url, oldDatabase());
    StoreOptions options = withSteps();
    options.steps[2].after = [](SqlRunner& runner) { return runSql(runner, "UPDATE samples SET no_such = 1"); };
    QVERIFY(refusal(url, options).message.contains(u"no_such"_s));
    QCOMPARE(TestDatabase::texts(url, "SELECT title FROM samples ORDER BY title"),
             (QStringList{u"Alt"_s, u"Nordtor"_s, u"Südtor"_s}));
    QCOMPARE(TestDatabase::texts(url, "SELECT value FROM sys_facts WHERE name = 'schema_step'"), QStringList{u"1"_s});
    (void)m_database.opened(url, withSteps());
    QCOMPARE(TestDatabase::texts(url, "SELECT name FROM samples ORDER BY name").size(), 3);
}

void MigrationTest::refusesADatabaseThatWasNotMigrated() {
    const QString url = m_database.freshUrl();
    if (!TestDatabase::isPostgres()) {
        const auto none = openStore(url, TestDatabase::registry()).value()->session();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, StoreError::Kind::Connection);
        QVERIFY(!QFile::exists(url.sliced(7))); // looking makes no file
    }
    TestDatabase::execute(url, oldDatabase());
    const auto old = openStore(url, TestDatabase::registry(), withSteps()).value()->session();
    QVERIFY(!old);
    QCOMPARE(old.error().kind, StoreError::Kind::Schema);
}

void MigrationTest::refusesANewerDatabase_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("column") << "ALTER TABLE samples ADD COLUMN colour TEXT"_ba << u"colour"_s;
    QTest::newRow("table") << "CREATE TABLE rockets (id TEXT)"_ba << u"rockets"_s;
    QTest::newRow("step") << "UPDATE sys_facts SET value = '12' WHERE name = 'schema_step'"_ba << u"step 12"_s;
}

void MigrationTest::refusesANewerDatabase() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    const QString url = m_database.freshUrl();
    (void)m_database.opened(url);
    TestDatabase::execute(url, sql);
    // A newer version also leaves another fingerprint.
    TestDatabase::execute(url, "UPDATE sys_facts SET value = 'newer' WHERE name = 'schema_fingerprint'");
    const QStringList before = TestDatabase::texts(url, "SELECT value FROM sys_facts ORDER BY name");
    const StoreError error = refusal(url);
    QCOMPARE(error.kind, StoreError::Kind::Schema);
    QVERIFY2(error.message.contains(named) && error.message.contains(u"newer"_s), qPrintable(error.message));
    QCOMPARE(TestDatabase::texts(url, "SELECT value FROM sys_facts ORDER BY name"), before);
    const auto session = openStore(url, TestDatabase::registry()).value()->session();
    QVERIFY(!session);
    QCOMPARE(session.error().kind, StoreError::Kind::Schema);
}

void MigrationTest::refusesAForeignDatabase() {
    const QString url = m_database.freshUrl();
    TestDatabase::execute(url, "CREATE TABLE recipes (id TEXT)");
    const StoreError error = refusal(url);
    QCOMPARE(error.kind, StoreError::Kind::Schema);
    QVERIFY(error.message.contains(u"recipes"_s));
}

void MigrationTest::refusesWhatIsNoDatabase() {
    if (TestDatabase::isPostgres()) QSKIP("about files");
    const QString url = m_database.freshUrl();
    QFile file(url.sliced(7));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    QCOMPARE(refusal(url).kind, StoreError::Kind::Corrupt);
}

void MigrationTest::manyMayMigrateAtOnce() {
    const QString url = m_database.freshUrl();
    TestDatabase::execute(url, oldDatabase());
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                const auto store = std::move(openStore(url, TestDatabase::registry(), withSteps()).value());
                if (!store->migrate()) ++failures;
            });
    }
    QCOMPARE(failures, 0);
    QCOMPARE(TestDatabase::texts(url, "SELECT name FROM samples").size(), 3);
}

void MigrationTest::givesEveryDatabaseItsTimeline() {
    const auto one = m_database.fresh(), other = m_database.fresh();
    const auto timeline = one->session().value()->fact(u"timeline"_s).value();
    QVERIFY(timeline);
    QVERIFY(timeline != other->session().value()->fact(u"timeline"_s).value());
}

void MigrationTest::keepsOnlyTheChosenCollections() {
    StoreOptions options;
    options.collections = {u"samples"_s};
    const auto store = m_database.fresh(options);
    STORED(store->session().value()->write(sample(1)));
    const Registry none({}, {});
    const auto session = std::move(openStore(m_database.freshUrl(), none).value());
    STORED(session->migrate());
    const auto refused = session->session().value()->write(sample(1));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"samples"_s));
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
