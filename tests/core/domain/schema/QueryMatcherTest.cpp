// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/QueryMatcher.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

Booking booking(int number) {
    Booking b;
    unsigned char entropy[10] = {};
    b.id = Id::v7(number, entropy);
    b.code = u"BOOK%1"_s.arg(number);
    b.customerName = u"Äda Muster"_s;
    b.plate = u"ZH 4711"_s;
    return b;
}

bool holds(const Booking& b, const QString& field, Op op, const QList<Value>& values) {
    return QueryMatcher::holds(b, {field, op, values});
}

} // namespace

// The meaning of queries, which the databases are compared with.
class QueryMatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingComparesWithAnAbsentValue();
    void partsAreFoundRegardlessOfCase();
    void groupsAreAlternatives();
    void absentValuesComeFirst();
    void idsBreakTiesInTheLastKeysDirection();
};

void QueryMatcherTest::nothingComparesWithAnAbsentValue() {
    Booking b = booking(1);
    for (const Op op : {Op::Equal, Op::NotEqual, Op::Less, Op::GreaterOrEqual, Op::Contains, Op::HasEntry, Op::In}) {
        QVERIFY(!holds(b, u"note"_s, op, {Value(u"x"_s)}));
        QVERIFY(!holds(b, u"code"_s, op, {Value()}));
        QVERIFY(!holds(b, u"code"_s, op, {}));
    }
    QVERIFY(holds(b, u"note"_s, Op::IsNull, {}) && !holds(b, u"note"_s, Op::NotNull, {}));
    b.note = u""_s;
    QVERIFY(!holds(b, u"note"_s, Op::IsNull, {}) && holds(b, u"note"_s, Op::NotNull, {}));
}

void QueryMatcherTest::partsAreFoundRegardlessOfCase() {
    const Booking b = booking(1);
    QVERIFY(holds(b, u"customer_name"_s, Op::Contains, {Value(u"äDA"_s)}));
    QVERIFY(!holds(b, u"starts_at"_s, Op::Contains, {Value(u"1970"_s)}));
    Query query;
    query.search = u"muster 47"_s;
    QVERIFY(QueryMatcher::matches(b, query));
    query.search = u"muster 48"_s;
    QVERIFY(!QueryMatcher::matches(b, query));
}

void QueryMatcherTest::groupsAreAlternatives() {
    const Booking b = booking(1);
    const Filter yes = Filter::equal(u"code"_s, u"BOOK1"_s), no = Filter::equal(u"code"_s, u"BOOK2"_s);
    Query query;
    query.anyOf = {{no}, {yes, no}};
    QVERIFY(!QueryMatcher::matches(b, query));
    query.anyOf << QList<Filter>{yes};
    QVERIFY(QueryMatcher::matches(b, query));
    query.all << no;
    QVERIFY(!QueryMatcher::matches(b, query));
}

void QueryMatcherTest::absentValuesComeFirst() {
    Booking with = booking(1), without = booking(2);
    with.note = u""_s;
    QVERIFY(QueryMatcher::before(without, with, {{u"note"_s, false}}));
    QVERIFY(QueryMatcher::before(with, without, {{u"note"_s, true}}));
}

void QueryMatcherTest::idsBreakTiesInTheLastKeysDirection() {
    QList<RecordPtr> records;
    for (int i = 1; i <= 4; ++i)
        records << std::make_shared<Booking>(booking(i));
    const auto codes = [&](const Query& query) {
        QStringList found;
        for (const RecordPtr& record : QueryMatcher::apply(records, query))
            found << static_cast<const Booking&>(*record).code.last(1);
        return found.join(QString());
    };
    QCOMPARE(codes(Query()), u"1234"_s);
    QCOMPARE(codes(Query().orderBy(u"plate"_s)), u"1234"_s);
    QCOMPARE(codes(Query().orderBy(u"plate"_s, true)), u"4321"_s);
    Query next = Query().orderBy(u"plate"_s, true).take(2);
    next.after = {Value(u"ZH 4711"_s), Value(records[2]->id)};
    QCOMPARE(codes(next), u"21"_s);
    next.backwards = true;
    QCOMPARE(codes(next), u"4"_s);
}

QTEST_GUILESS_MAIN(QueryMatcherTest)
#include "QueryMatcherTest.moc"
