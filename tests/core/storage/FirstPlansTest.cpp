// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "core/domain/bookings/Booking.h"
#include "core/storage/sql/SqlRunner.h"
#include "core/storage/table/RecordTable.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// A database that was filled a moment ago, of which the planner has counted nothing itself yet.
class FirstPlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheRecordByItsOwnIndex_data();
    void namesTheRecordByItsOwnIndex();
    void leavesNothingInTheTables();

private:
    const Id m_org{QUuid(u"01890a5d-ac96-774b-bcce-b302099a8057"_s)};
    TestDatabase m_database;
    QString m_url;
    std::unique_ptr<Store> m_store;
};

void FirstPlansTest::initTestCase() {
    m_url = m_database.freshUrl();
    m_store = openStore(m_url, productRegistry(), {}).value_or(nullptr);
    QVERIFY(m_store);
    STORED(m_store->migrate());
    // Nobody counts behind our back while the test looks.
    if (TestDatabase::isPostgres()) TestDatabase::execute(m_url, "ALTER TABLE bookings SET (autovacuum_enabled = off)");
}

void FirstPlansTest::leavesNothingInTheTables() {
    for (const RecordType* type : productRegistry().records()) {
        if (type == &Booking::staticType()) continue;
        QCOMPARE(TestDatabase::texts(m_url, "SELECT count(*) || '' FROM " + type->collection().toLatin1()), QStringList{u"0"_s});
    }
}

void FirstPlansTest::namesTheRecordByItsOwnIndex_data() {
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("index");
    const Query ours = Query().where(u"org_id"_s, Value(m_org));
    QTest::newRow("a code") << Query(ours).where(u"code"_s, Value(u"ABC123"_s)).take(1) << u"bookings_org_id_code"_s;
    QTest::newRow("a plate") << Query(ours).where(u"plate"_s, Value(u"FL 1"_s)).take(1) << u"bookings_plate_idx"_s;
    QTest::newRow("a passcode") << Query(ours).where(u"location_id"_s, Value(m_org)).where(u"passcode"_s, Value(u"123456"_s)).take(1)
                                << u"bookings_location_id_passcode_idx"_s;
}

void FirstPlansTest::namesTheRecordByItsOwnIndex() {
    QFETCH(Query, query);
    QFETCH(QString, index);
    if (TestDatabase::texts(m_url, "SELECT count(*) || '' FROM bookings").first() == u"0") {
        const bool postgres = TestDatabase::isPostgres();
        const QByteArray org = (postgres ? "'" : "x'") + m_org.value.toRfc4122().toHex() + '\'';
        const QByteArray numbers = postgres ? "generate_series(1, 3000) AS numbers (n)"
                                            : "(WITH RECURSIVE all_ (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM all_ WHERE n < 3000) SELECT n FROM all_)";
        const QByteArray id = postgres ? "gen_random_uuid()" : "randomblob(16)";
        TestDatabase::execute(m_url, "INSERT INTO bookings (id, org_id, code, resource_id, status, starts_at, ends_at) SELECT " + id + ", " + org +
                                         ", 'C' || n, " + id + ", 'confirmed', n * 1000, n * 1000 + 500 FROM " + numbers);
    }
    const Dialect dialect = m_store->dialect();
    const RecordTable table(Booking::staticType(), TablePolicy::core(), FieldSeal(nullptr), dialect);
    const auto sql = table.queries().select(query);
    STORED(sql);
    const auto runner = TestDatabase::raw(m_url);
    auto rows = runner->query((dialect == Dialect::Postgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + sql->text(), sql->values());
    STORED(rows);
    QStringList plan;
    while (rows->next().value())
        plan << (*rows)->text(dialect == Dialect::Postgres ? 0 : 3);
    QVERIFY2(plan.join(u'\n').contains(u' ' + index + u' '), qPrintable(plan.join(u'\n')));
}

QTEST_GUILESS_MAIN(FirstPlansTest)
#include "FirstPlansTest.moc"
