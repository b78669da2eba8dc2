// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/storage/migrations/Catalog.h"
#include "core/storage/query/QueryBuilder.h"
#include "core/storage/session/Tables.h"
#include "core/storage/table/DdlWriter.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QSet>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

QStringList fieldNames() {
    QStringList names;
    for (const Field& field : Sample::staticType().fields())
        names << QString::fromLatin1(field.name);
    return names;
}

Value valueOf(const Record& record, const QByteArray& field) {
    return record.type().field(QString::fromLatin1(field))->read(record);
}

} // namespace

// What is declared once is found everywhere that storage makes of it.
class ShapeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindAndFlagIsDeclared();
    void everyFieldIsAColumnInBothDialects_data();
    void everyFieldIsAColumnInBothDialects();
    void everyFieldIsInTheJson();
    void everyFieldCanBeAskedFor();
    void indexesFollowTheFlags();
    void cachesSealMoreAndEnforceNothing();
    void theDatabaseHasWhatWasDeclared();
    void listsOfTheProductUseIndexes_data();
    void listsOfTheProductUseIndexes();

private:
    TestDatabase m_database;
};

void ShapeTest::everyKindAndFlagIsDeclared() {
    QSet<Kind> kinds;
    FieldFlags flags;
    for (const Field& field : Sample::staticType().fields()) {
        kinds << field.kind;
        flags |= field.flags;
    }
    QCOMPARE(kinds.size(), 10);
    for (const FieldFlag flag : {FieldFlag::Optional, FieldFlag::Indexed, FieldFlag::Searchable, FieldFlag::Personal,
                                 FieldFlag::Sealed, FieldFlag::ReadOnly, FieldFlag::Secret})
        QVERIFY(flags.testFlag(flag));
}

void ShapeTest::everyFieldIsAColumnInBothDialects_data() {
    QTest::addColumn<bool>("sqlite");
    QTest::newRow("sqlite") << true;
    QTest::newRow("postgres") << false;
}

void ShapeTest::everyFieldIsAColumnInBothDialects() {
    QFETCH(bool, sqlite);
    const TableShape shape(Sample::staticType(), TablePolicy::core());
    const QByteArray sql = DdlWriter(sqlite ? Dialect::Sqlite : Dialect::Postgres).createTable(shape);
    const auto has = [&](const char* column, const char* sqliteType, const char* postgresType) {
        const QByteArray wanted = '"' + QByteArray(column) + "\" " + (sqlite ? sqliteType : postgresType);
        QVERIFY2(sql.contains(wanted), (wanted + " in " + sql).constData());
    };
    for (const QString& name : fieldNames())
        QVERIFY2(sql.contains('"' + name.toLatin1() + "\" "), qPrintable(name));
    has("id", "BLOB NOT NULL", "uuid NOT NULL");
    has("deleted_at", "INTEGER,", "bigint,");
    has("flag", "INTEGER NOT NULL DEFAULT 0", "boolean NOT NULL DEFAULT false");
    has("count", "INTEGER NOT NULL DEFAULT 7", "bigint NOT NULL DEFAULT 7");
    has("maybe_count", "INTEGER,", "bigint,");
    has("ratio", "REAL NOT NULL DEFAULT 5.0", "double precision NOT NULL DEFAULT 5.0");
    has("name", "TEXT NOT NULL DEFAULT ''", "text COLLATE \"C\" NOT NULL DEFAULT ''");
    has("price", "INTEGER NOT NULL DEFAULT 0", "bigint NOT NULL DEFAULT 0");
    has("price_currency", "TEXT NOT NULL DEFAULT 'EUR'", "text COLLATE \"C\" NOT NULL DEFAULT 'EUR'");
    has("fee_currency", "TEXT,", "text COLLATE \"C\",");
    has("state", "TEXT NOT NULL DEFAULT 'open'", "text COLLATE \"C\" NOT NULL DEFAULT 'open'");
    has("tags", "TEXT NOT NULL DEFAULT '[]'", "text COLLATE \"C\" NOT NULL DEFAULT '[]'");
    has("details", "TEXT NOT NULL DEFAULT '{}'", "text COLLATE \"C\" NOT NULL DEFAULT '{}'");
    has("phone", "BLOB,", "bytea,");
    has("phone_blind", "BLOB,", "bytea,");
    has("licence", "BLOB NOT NULL DEFAULT x'00'", "bytea NOT NULL DEFAULT '\\x00'");
    has("sys_search", "TEXT NOT NULL DEFAULT ''", "text COLLATE \"C\" NOT NULL DEFAULT ''");
    QVERIFY(!sql.contains("\"licence_blind\""));
}

void ShapeTest::everyFieldIsInTheJson() {
    const QJsonObject json = JsonCodec::toJson(fullSample());
    for (const Field& field : Sample::staticType().fields())
        QCOMPARE(json.contains(QLatin1StringView(field.name)), !field.is(FieldFlag::Secret));
}

void ShapeTest::everyFieldCanBeAskedFor() {
    const auto store = m_database.fresh();
    const auto session = std::move(store->session().value());
    const Sample full = fullSample();
    STORED(session->write(full));
    for (const Field& field : full.type().fields()) {
        if (field.is(FieldFlag::Sealed) && !field.is(FieldFlag::Indexed) && TestDatabase::isPostgres()) continue;
        const Value value = field.read(full);
        const QString name = QString::fromLatin1(field.name);
        const Filter filter = isNull(value) ? Filter{name, Op::IsNull, {}} : Filter::equal(name, value);
        QCOMPARE(session->count(Sample::staticType(), Query().where(filter)).value_or(-1), 1);
        if (field.is(FieldFlag::Sealed) && TestDatabase::isPostgres()) continue;
        QCOMPARE(session->select(Sample::staticType(), Query().orderBy(name)).size(), 1);
    }
    QVERIFY(!session->failure());
}

void ShapeTest::indexesFollowTheFlags() {
    const TableShape shape(Sample::staticType(), TablePolicy::core());
    QStringList texts;
    for (const TableShape::Index& index : shape.indexes())
        texts << QString::fromLatin1(DdlWriter(Dialect::Postgres).createIndex(shape, index));
    const auto has = [&](const QString& text) { return texts.contains(text); };
    QVERIFY2(has(uR"(CREATE UNIQUE INDEX IF NOT EXISTS "samples_org_id_name" ON "samples" ("org_id", "name") WHERE )"
                 uR"("deleted_at" IS NULL)"_s),
             qPrintable(texts.join(u'\n')));
    QVERIFY(has(uR"(CREATE INDEX IF NOT EXISTS "samples_state_starts_at_idx" ON "samples" ("state", "starts_at", )"
                uR"("id") WHERE "deleted_at" IS NULL)"_s));
    QVERIFY(has(uR"(CREATE INDEX IF NOT EXISTS "samples_maybe_count_idx" ON "samples" ("maybe_count" NULLS FIRST, )"
                uR"("id") WHERE "deleted_at" IS NULL AND "maybe_count" IS NOT NULL)"_s));
    QVERIFY(has(uR"(CREATE INDEX IF NOT EXISTS "samples_phone_idx" ON "samples" ("phone_blind" NULLS FIRST, "id") )"
                uR"(WHERE "deleted_at" IS NULL AND "phone_blind" IS NOT NULL)"_s));
    QVERIFY(texts.filter(u"\"licence\""_s).isEmpty());
}

void ShapeTest::cachesSealMoreAndEnforceNothing() {
    const TableShape shape(Sample::staticType(), TablePolicy::cache());
    const DdlWriter ddl(Dialect::Sqlite);
    QVERIFY(ddl.createTable(shape).contains("\"nickname\" BLOB"));
    QVERIFY(ddl.createGuards(shape).isEmpty());
    for (const TableShape::Index& index : shape.indexes())
        QVERIFY(!ddl.createIndex(shape, index).contains("UNIQUE"));
    QCOMPARE(shape.sealedSearch().size(), 2);
}

void ShapeTest::theDatabaseHasWhatWasDeclared() {
    const QString url = m_database.freshUrl();
    (void)m_database.opened(url);
    const auto runner = TestDatabase::raw(url);
    const QStringList columns = Catalog(*runner).columns("samples").value();
    for (const QString& name : fieldNames())
        QVERIFY2(columns.contains(name), qPrintable(name));
    const QStringList indexes = Catalog(*runner).indexes("samples").value();
    const TableShape shape(Sample::staticType(), TablePolicy::core());
    for (const TableShape::Index& index : shape.indexes())
        QVERIFY2(indexes.contains(QLatin1StringView(index.name)), index.name.constData());
}

void ShapeTest::listsOfTheProductUseIndexes_data() {
    QTest::addColumn<QString>("collection");
    QTest::addColumn<QByteArrayList>("equal");
    QTest::addColumn<QByteArray>("sort");
    QTest::addColumn<QString>("index");
    QTest::newRow("today's bookings") << u"bookings"_s << QByteArrayList{"org_id"} << "starts_at"_ba
                                      << u"bookings_org_id_starts_at_idx"_s;
    QTest::newRow("of one kind") << u"bookings"_s << QByteArrayList{"org_id", "kind"} << "starts_at"_ba
                                 << u"bookings_org_id_kind_starts_at_idx"_s;
    QTest::newRow("by state") << u"bookings"_s << QByteArrayList{"org_id", "status"} << "starts_at"_ba
                              << u"bookings_org_id_status_starts_at_idx"_s;
    QTest::newRow("of a garage") << u"bookings"_s << QByteArrayList{"location_id"} << "starts_at"_ba
                                 << u"bookings_location_id_starts_at_idx"_s;
    QTest::newRow("of a garage by state") << u"bookings"_s << QByteArrayList{"location_id", "status"} << "ends_at"_ba
                                          << u"bookings_location_id_status_ends_at_idx"_s;
    QTest::newRow("of a slot") << u"bookings"_s << QByteArrayList{"resource_id"} << "ends_at"_ba
                               << u"bookings_resource_id_ends_at_idx"_s;
    QTest::newRow("a code") << u"bookings"_s << QByteArrayList{"org_id", "code"} << ""_ba << u"bookings_org_id_code"_s;
    QTest::newRow("a plate") << u"bookings"_s << QByteArrayList{"plate"} << ""_ba << u"bookings_plate_idx"_s;
    QTest::newRow("all of an organization") << u"bookings"_s << QByteArrayList{"org_id"} << ""_ba
                                            << u"bookings_org_id_idx"_s;
    QTest::newRow("slots in use of a garage") << u"spaces"_s << QByteArrayList{"location_id", "status", "kind"} << "code"_ba
                                              << u"spaces_location_id_status_kind_code_idx"_s;
    QTest::newRow("due jobs") << u"jobs"_s << QByteArrayList{"state"} << "run_at"_ba << u"jobs_state_run_at_idx"_s;
    QTest::newRow("sign-in") << u"users"_s << QByteArrayList{"email"} << ""_ba << u"users_email"_s;
}

// In both directions, with a cursor as without, and without sorting what was read.
void ShapeTest::listsOfTheProductUseIndexes() {
    if (TestDatabase::isPostgres()) QSKIP("PostgreSQL plans by what it counted in full tables");
    QFETCH(QString, collection);
    QFETCH(QByteArrayList, equal);
    QFETCH(QByteArray, sort);
    QFETCH(QString, index);
    const QString url = m_database.freshUrl();
    const auto store = std::move(openStore(url, productRegistry()).value());
    STORED(store->migrate());
    const Tables tables({productRegistry().record(collection)}, TablePolicy::core(), FieldSeal(nullptr),
                        Dialect::Sqlite);
    const RecordTable& table = *tables.all().front();
    const auto sample = table.shape().type().makeRecord();
    for (const bool descending : {false, true})
        for (const bool cursor : {false, true}) {
            Query query;
            for (const QByteArray& field : equal)
                query.where(QString::fromLatin1(field), valueOf(*sample, field));
            if (!sort.isEmpty()) query.orderBy(QString::fromLatin1(sort), descending);
            if (cursor && !sort.isEmpty())
                query.after = {valueOf(*sample, sort), Value(sample->id)};
            query.take(50);
            const QString plan =
                TestDatabase::texts(url, "EXPLAIN QUERY PLAN " + table.queries().select(query)->text(), 3).join(u"; "_s);
            QVERIFY2(plan.contains(u"USING INDEX "_s + index + u' '), qPrintable(plan));
            // A unique index ends the search with one row, which needs no order.
            if (!index.endsWith("_idx"_L1)) continue;
            QVERIFY2(!plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        }
}

QTEST_GUILESS_MAIN(ShapeTest)
#include "ShapeTest.moc"
