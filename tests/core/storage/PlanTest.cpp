// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/bookings/BookingStates.h"
#include "core/storage/sql/SqlRunner.h"
#include "core/storage/table/RecordTable.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

const Instant now{1'763'000'000'000};
const Id someId{QUuid(u"01890a5d-ac96-774b-bcce-b302099a8057"_s)};

Query ofOrganization() { return Query().where(u"org_id"_s, Value(someId)); }
Query parking() { return ofOrganization().where(u"kind"_s, Value(toWord(BookingKind::Parking))); }
Query ofGarage() { return Query().where(u"location_id"_s, Value(someId)); }
Value state(BookingStatus status) { return Value(toWord(status)); }

QStringList planOf(SqlRunner& runner, const SqlText& sql) {
    auto rows = runner.query("EXPLAIN QUERY PLAN " + sql.text(), sql.values());
    if (!rows) qFatal("%s", qPrintable(rows.error().message));
    QStringList steps;
    while (rows->next().value())
        steps << (*rows)->text(3);
    return steps;
}

} // namespace

// Questions that are asked all day, over a history that only grows: SQLite answers each along the index that holds
// nothing else, in the core's file and in a client's cache.
class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTheIndexThatBoundsTheAnswer_data();
    void asksTheIndexThatBoundsTheAnswer();

private:
    TestDatabase m_database;
};

void PlanTest::asksTheIndexThatBoundsTheAnswer_data() {
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("index");
    QTest::addColumn<QString>("bounds");
    const auto add = [](const char* name, const Query& query, const QString& index, const QString& bounds) {
        QTest::newRow(name) << query << u"bookings_"_s + index + u"_idx"_s << bounds;
    };
    const QString byState = u"org_id_status_starts_at"_s;
    add("arrivals",
        parking()
            .where(Filter{u"status"_s, Op::In, {state(BookingStatus::Held), state(BookingStatus::Confirmed)}})
            .where(u"starts_at"_s, Op::LessOrEqual, Value(now))
            .where(u"ends_at"_s, Op::Greater, Value(now)),
        byState, u"(org_id=? AND status=? AND starts_at<?)"_s);
    add("begun and confirmed",
        ofOrganization()
            .where(u"status"_s, state(BookingStatus::Confirmed))
            .where(u"starts_at"_s, Op::LessOrEqual, Value(now))
            .where(u"ends_at"_s, Op::Greater, Value(now)),
        byState, u"(org_id=? AND status=? AND starts_at<?)"_s);
    add("open from before",
        parking().where(Filter{u"status"_s, Op::In, BookingStates::occupying()}).where(u"starts_at"_s, Op::Less, Value(now)),
        byState, u"(org_id=? AND status=? AND starts_at<?)"_s);
    add("in house", parking().where(u"status"_s, state(BookingStatus::CheckedIn)), byState,
        u"(org_id=? AND status=?)"_s);
    add("overdue",
        parking().where(u"status"_s, state(BookingStatus::CheckedIn)).where(u"ends_at"_s, Op::Less, Value(now)),
        u"status_ends_at"_s, u"(status=? AND ends_at<?)"_s);
    add("over, but not before now",
        parking().where(u"status"_s, state(BookingStatus::Completed)).where(u"ends_at"_s, Op::Greater, Value(now)),
        u"status_ends_at"_s, u"(status=? AND ends_at>?)"_s);
    add("over in one garage",
        ofGarage().where(u"status"_s, state(BookingStatus::Completed)).where(u"ends_at"_s, Op::Greater, Value(now)),
        u"location_id_status_ends_at"_s, u"(location_id=? AND status=? AND ends_at>?)"_s);
    add("parked in a garage", ofGarage().where(u"status"_s, state(BookingStatus::CheckedIn)),
        u"location_id_status_ends_at"_s, u"(location_id=? AND status=?)"_s);
    add("of a day",
        parking()
            .where(u"starts_at"_s, Op::GreaterOrEqual, Value(now))
            .where(u"starts_at"_s, Op::Less, Value(now.plusMinutes(1440))),
        u"org_id_kind_starts_at"_s, u"(org_id=? AND kind=? AND starts_at>? AND starts_at<?)"_s);
    add("the whole list", parking().orderBy(u"starts_at"_s, true).orderBy(u"code"_s).take(64), u"org_id_kind_starts_at"_s,
        u"(org_id=? AND kind=?)"_s);
    add("a list by state", ofOrganization().where(u"status"_s, state(BookingStatus::Confirmed)).orderBy(u"starts_at"_s).take(25),
        byState, u"(org_id=? AND status=?)"_s);
    add("a passcode",
        ofGarage().where(Filter{u"status"_s, Op::In, BookingStates::occupying()}).where(u"passcode"_s, Value(u"123456"_s)).take(1),
        u"location_id_passcode"_s, u"(location_id=? AND passcode=?)"_s);
}

void PlanTest::asksTheIndexThatBoundsTheAnswer() {
    QFETCH(Query, query);
    QFETCH(QString, index);
    QFETCH(QString, bounds);
    for (const TablePolicy& policy : {TablePolicy::core(), TablePolicy::cache()}) {
        const QString file = m_database.folder().filePath(policy.enforce ? u"core.db"_s : u"cache.db"_s);
        const QString url = u"sqlite:"_s + file;
        StoreOptions options;
        options.policy = policy;
        auto store = openStore(url, productRegistry(), std::move(options));
        QVERIFY(store);
        STORED((*store)->migrate());
        const RecordTable table(Booking::staticType(), policy, FieldSeal(nullptr), Dialect::Sqlite);
        const auto sql = table.queries().select(query);
        STORED(sql);
        const QStringList plan = planOf(*TestDatabase::raw(url), *sql);
        const QString wanted = u"SEARCH bookings USING INDEX %1 %2"_s.arg(index, bounds);
        QVERIFY2(plan.contains(wanted), qPrintable(u"%1, not %2"_s.arg(plan.join(u"; "_s), wanted)));
    }
}

QTEST_GUILESS_MAIN(PlanTest)
#include "PlanTest.moc"
