// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/QueryMatcher.h"
#include "core/domain/schema/TextOrder.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// Few values of each kind, so that equal ones, neighbours and hits are common; hard ones among them.
template <class T>
T oneOf(std::initializer_list<T> values) {
    return *rc::gen::elementOf(std::vector<T>(values));
}

QString anyText() {
    return oneOf<QString>({u""_s, u"a"_s, u"A"_s, u"ab"_s, u"Äb"_s, u"äB c"_s, u"ß"_s, u"ẞ"_s, u"straße 7"_s, u"%"_s,
                           u"_"_s, u"'\"\\"_s, u"Ωμέγα"_s, u"ΩΜΈΓΑ"_s, u"🚗"_s, u"\uFFFD"_s, u"a,b"_s, u"12"_s,
                           u"İi"_s, u"open"_s});
}
QString anyPart() {
    return oneOf<QString>(
        {u""_s, u"a"_s, u"Ä"_s, u"B"_s, u"%"_s, u"_"_s, u"SS"_s, u"ss"_s, u"ß"_s, u"ωμ"_s, u"🚗"_s, u"1"_s, u"O"_s, u"i"_s});
}
qint64 anyInteger() { return oneOf<qint64>({-1, 0, 1, 7, 12, 9'007'199'254'740'993}); }
double anyReal() { return oneOf<double>({-1.5, -0.0, 0.0, 0.1, 1e300, 0.30000000000000004}); }
Instant anyInstant() { return {oneOf<qint64>({0, 1, 1000, 1'763'000'000'000, 253'402'300'799'999})}; }
Id anyId() {
    Id high;
    high.value = QUuid(u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s);
    return oneOf<Id>({Id(), idOf(1), idOf(2), idOf(300), high});
}
Money anyMoney() { return {oneOf<qint64>({-5, 0, 5, 1240}), oneOf<QString>({u"EUR"_s, u"CHF"_s})}; }
QStringList anyTexts() {
    return oneOf<QStringList>({{}, {u"a"_s}, {u"a"_s, u"b"_s}, {u"a,b"_s}, {u"Äb"_s, u""_s}, {u"z"_s, u"🚗"_s}});
}
SampleState anyState() { return oneOf({SampleState::Open, SampleState::Busy, SampleState::Closed}); }
bool anyFlag() { return oneOf<bool>({false, true}); }

template <class T>
std::optional<T> maybe(T value) {
    return anyFlag() ? std::optional<T>(std::move(value)) : std::nullopt;
}

std::shared_ptr<Sample> anySample(int number) {
    auto s = std::make_shared<Sample>(sample(number));
    s->orgId = anyFlag() ? idOf(0) : idOf(9000);
    s->flag = anyFlag(), s->maybeFlag = maybe(anyFlag());
    s->count = static_cast<int>(anyInteger() % 100), s->maybeCount = maybe(anyInteger());
    s->ratio = anyReal(), s->maybeRatio = maybe(anyReal());
    s->name = anyText(), s->nickname = maybe(anyText());
    s->startsAt = anyInstant(), s->endsAt = anyInstant(), s->doneAt = maybe(anyInstant());
    s->resourceId = anyId(), s->ownerId = maybe(anyId());
    s->price = anyMoney(), s->fee = maybe(anyMoney());
    s->state = anyState(), s->lastState = maybe(anyState());
    s->tags = anyTexts(), s->labels = maybe(anyTexts());
    if (anyFlag()) s->details = {{u"k"_s, anyText()}};
    s->steps = maybe(QJsonArray{anyText()});
    s->phone = maybe(anyText());
    s->licence = anyText();
    if (*rc::gen::inRange(0, 8) == 0) s->deletedAt = Instant{1};
    return s;
}

// PostgreSQL can look for sealed values only by equality and only where there is a blind index, so there the sealed
// fields are left to SealingTest.
bool usable(const Field& field) {
    return !field.is(FieldFlag::Sealed) || !TestDatabase::isPostgres();
}

const Field& anyField() {
    static const std::vector<const Field*> fields = [] {
        std::vector<const Field*> usableFields;
        for (const Field& field : Sample::staticType().fields())
            if (usable(field)) usableFields.push_back(&field);
        return usableFields;
    }();
    return **rc::gen::elementOf(fields);
}

// Mostly a value that the field may have, sometimes none or one of another kind.
Value anyValueFor(const Field& field) {
    if (*rc::gen::inRange(0, 12) == 0) return oneOf<Value>({Value(), Value(true), Value(qint64(1)), Value(u"a"_s)});
    return field.read(*anySample(1));
}

Filter anyFilter() {
    const Field& field = anyField();
    const Op op = oneOf({Op::Equal, Op::NotEqual, Op::Less, Op::LessOrEqual, Op::Greater, Op::GreaterOrEqual, Op::In,
                         Op::Contains, Op::IsNull, Op::NotNull, Op::HasEntry});
    QList<Value> values;
    if (op == Op::Contains)
        values << Value(anyPart());
    else if (op == Op::HasEntry)
        values << Value(oneOf<QString>({u"a"_s, u"b"_s, u"a,b"_s, u""_s, u"busy"_s}));
    else
        for (int i = op == Op::In ? *rc::gen::inRange(0, 6) : 1; i > 0; --i)
            values << anyValueFor(field);
    return {QString::fromLatin1(field.name), op, values};
}

Query anyQuery(const QList<RecordPtr>& records) {
    Query query;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        query.all << anyFilter();
    for (int group = *rc::gen::inRange(0, 3); group > 0; --group) {
        QList<Filter> filters;
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
            filters << anyFilter();
        query.anyOf << filters;
    }
    if (*rc::gen::inRange(0, 3) == 0 && !TestDatabase::isPostgres()) query.search = anyPart() + u' ' + anyPart();
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const SortKey key{QString::fromLatin1(anyField().name), anyFlag()};
        query.sort << key;
    }
    query.withDeleted = anyFlag();
    query.limit = oneOf({0, 1, 3, 100});
    query.backwards = anyFlag();
    if (anyFlag() && !records.isEmpty()) {
        const RecordPtr row = records[*rc::gen::inRange<qsizetype>(0, records.size())];
        for (const SortKey& key : std::as_const(query.sort)) {
            const Field& field = *row->type().field(key.field);
            query.after << (*rc::gen::inRange(0, 4) == 0 ? anyValueFor(field) : field.read(*row));
        }
        query.after << Value(row->id);
    }
    return query;
}

QString describe(const Value& value) { return u"%1:%2"_s.arg(value.index()).arg(toText(value)); }

QString describe(const Query& query) {
    QStringList parts;
    const auto filterText = [](const Filter& filter) {
        QStringList values;
        for (const Value& value : filter.values)
            values << describe(value);
        return u"%1 op%2 [%3]"_s.arg(filter.field).arg(static_cast<int>(filter.op)).arg(values.join(u" | "_s));
    };
    for (const Filter& filter : query.all)
        parts << filterText(filter);
    for (const auto& group : query.anyOf) {
        parts << u"or:"_s;
        for (const Filter& filter : group)
            parts << filterText(filter);
    }
    for (const SortKey& key : query.sort)
        parts << u"sort "_s + (key.descending ? u"-"_s : QString()) + key.field;
    for (const Value& value : query.after)
        parts << u"after "_s + describe(value);
    parts << u"search '%1' backwards %2 limit %3 deleted %4"_s.arg(query.search)
                 .arg(query.backwards)
                 .arg(query.limit)
                 .arg(query.withDeleted);
    return parts.join(u"; "_s);
}

QStringList idsOf(const QList<RecordPtr>& records) {
    QStringList ids;
    for (const RecordPtr& record : records)
        ids << record->id.toString();
    return ids;
}

} // namespace

// The databases answer queries as QueryMatcher does in memory.
class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void foldsEveryCharacterAlike();
    void answersAsInMemory();
    void searchesRegardlessOfCase();
    void pagesForthAndBackOverEqualAndAbsentKeys();

private:
    void fill(const QList<RecordPtr>& records);
    TestDatabase m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreSession> m_session;
    QList<RecordPtr> m_records;
};

void QueryTest::initTestCase() {
    StoreOptions options;
    options.policy.enforce = false; // random rows clash
    options.durable = false;
    m_store = m_database.fresh(options);
    m_session = std::move(m_store->session().value());
}

void QueryTest::fill(const QList<RecordPtr>& records) {
    QVERIFY(m_session->begin(Access::Write));
    for (const RecordPtr& record : std::as_const(m_records))
        STORED(m_session->erase(Sample::staticType(), record->id));
    for (const RecordPtr& record : records)
        STORED(m_session->put(*record));
    STORED(m_session->commit());
    m_records = records;
}

void QueryTest::foldsEveryCharacterAlike() {
    // One record per 256 characters, with them in upper and lower case: what is found must be the same everywhere.
    QStringList wrong;
    QList<RecordPtr> records;
    for (char16_t c = 0x80; c < 0xD7FF; ++c) {
        if (!QChar(c).isLetter() || QChar(c).toLower() == QChar(c)) continue;
        auto s = std::make_shared<Sample>(sample(c));
        s->name = QString(QChar(c));
        records << s;
    }
    fill(records);
    for (const RecordPtr& record : std::as_const(records)) {
        const QString lower = foldCase(static_cast<const Sample&>(*record).name);
        const Query byPart = Query().where(u"name"_s, Op::Contains, lower).where(u"id"_s, record->id);
        if (m_session->count(Sample::staticType(), byPart).value() != 1) wrong << lower;
    }
    QVERIFY(records.size() > 1000);
    QCOMPARE(wrong.join(u' '), QString());
}

void QueryTest::answersAsInMemory() {
    const bool held = rc::check("the database answers as QueryMatcher does", [this] {
        QList<RecordPtr> records;
        const int count = *rc::gen::inRange(0, 20);
        for (int i = 0; i < count; ++i)
            records << anySample(i + 1);
        fill(records);
        for (int i = 0; i < 8; ++i) {
            const Query query = anyQuery(records);
            const QStringList expected = idsOf(QueryMatcher::apply(records, query));
            const QStringList found = idsOf(m_session->select(Sample::staticType(), query));
            if (const auto failure = m_session->failure()) RC_FAIL(failure->message.toStdString());
            if (found != expected)
                RC_FAIL((describe(query) + u"\nexpected "_s + expected.join(u' ') + u"\nfound    "_s + found.join(u' '))
                            .toStdString());
            const auto matching = std::ranges::count_if(
                records, [&](const RecordPtr& record) { return QueryMatcher::matches(*record, query); });
            RC_ASSERT(m_session->count(Sample::staticType(), query).value() == matching);
        }
    });
    QVERIFY(held);
}

void QueryTest::searchesRegardlessOfCase() {
    auto a = std::make_shared<Sample>(sample(1)), b = std::make_shared<Sample>(sample(2));
    a->name = u"Jürg ÖZGÜL"_s, a->tags = {u"Süd-Tor"_s};
    b->name = u"Anna"_s, b->count = 4711;
    fill({a, b});
    const auto found = [&](const QString& words) {
        Query query;
        query.search = words;
        return idsOf(m_session->select(Sample::staticType(), query));
    };
    const QStringList first{a->id.toString()}, second{b->id.toString()};
    QCOMPARE(found(u"özgül"_s), first);
    QCOMPARE(found(u"  JÜRG\tsüd "_s), first);
    QCOMPARE(found(u"71"_s), second);
    QCOMPARE(found(u"anna özgül"_s), QStringList());
    QCOMPARE(found(u"zgül süd-"_s), first);
    QCOMPARE(found(u"%"_s), QStringList());
    QCOMPARE(found(u""_s).size(), 2);
}

void QueryTest::pagesForthAndBackOverEqualAndAbsentKeys() {
    QList<RecordPtr> records;
    for (int i = 0; i < 60; ++i) {
        auto s = std::make_shared<Sample>(sample(i + 1));
        if (i % 3 != 0) s->maybeCount = i % 4;
        s->count = i % 2;
        records << s;
    }
    fill(records);
    for (const bool descending : {false, true}) {
        Query query = Query().orderBy(u"maybe_count"_s, descending).orderBy(u"count"_s, !descending).take(7);
        const QStringList all = idsOf(QueryMatcher::apply(records, Query(query).take(0)));
        QStringList forth;
        RecordPtr last;
        const auto cursorAt = [&](const Record& row) {
            query.after = {row.type().field(u"maybe_count")->read(row), row.type().field(u"count")->read(row), row.id};
        };
        for (;;) {
            const auto page = m_session->select(Sample::staticType(), query);
            if (page.isEmpty()) break;
            forth << idsOf(page);
            last = page.back();
            cursorAt(*last);
        }
        QCOMPARE(forth, all);
        QStringList back{last->id.toString()};
        query.backwards = true;
        for (;;) {
            const auto page = m_session->select(Sample::staticType(), query);
            if (page.isEmpty()) break;
            back = idsOf(page) + back;
            cursorAt(*page.front());
        }
        QCOMPARE(back, all);
    }
}

QTEST_GUILESS_MAIN(QueryTest)
#include "QueryTest.moc"
