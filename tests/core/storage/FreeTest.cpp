// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/QueryMatcher.h"
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

constexpr int resources = 6;
constexpr qint64 base = 1'763'000'000'000;

// Steps that grow from a second to months, so that what lasts a step or a few is of every length.
Instant at(int step) { return {base + qint64(step) * step * step * step * step * step * 1000}; }

// Two resources in each place.
Id placeOf(int resource) { return idOf(500 + resource / 2); }

// What takes a resource for some of 20 steps, in any state; every third one is done at some time.
std::shared_ptr<Sample> anyTaker(int number) {
    auto taker = std::make_shared<Sample>(sample(number));
    const int resource = *rc::gen::inRange(1, resources + 1);
    taker->resourceId = idOf(resource);
    taker->orgId = placeOf(resource);
    const int from = *rc::gen::inRange(0, 18);
    taker->startsAt = at(from);
    taker->endsAt = at(*rc::gen::inRange(from + 1, 20));
    taker->state = *rc::gen::elementOf(std::vector{SampleState::Open, SampleState::Busy, SampleState::Closed});
    if (*rc::gen::inRange(0, 3) == 0) taker->doneAt = at(*rc::gen::inRange(0, 20));
    if (*rc::gen::inRange(0, 6) == 0) taker->deletedAt = at(1);
    return taker;
}

QStringList idsOf(const QList<RecordPtr>& records) {
    QStringList ids;
    for (const RecordPtr& record : records)
        ids << record->id.toString();
    return ids;
}

// As Taker says it.
bool takes(const Taker& taker, const Sample& sample) {
    if (taker.fields.state && sample.state != SampleState::Busy) return false;
    const auto excepted = [&](const QList<Filter>& group) {
        return std::ranges::all_of(group, [&](const Filter& filter) { return QueryMatcher::holds(sample, filter); });
    };
    return sample.startsAt < taker.time.endsAt && sample.endsAt > taker.time.startsAt &&
           std::ranges::none_of(taker.except, excepted);
}

Taker anyTake() {
    const int from = *rc::gen::inRange(0, 19);
    Taker taker{&Sample::staticType(), Sample::staticType().guards().front(), true, {at(from), at(*rc::gen::inRange(from + 1, 20))}};
    if (*rc::gen::inRange(0, 2) == 0)
        taker.except << QList<Filter>{{u"done_at"_s, Op::LessOrEqual, {Value(at(*rc::gen::inRange(0, 20)))}}};
    if (*rc::gen::inRange(0, 3) == 0) taker.except << QList<Filter>{Filter::equal(u"id"_s, Value(idOf(102)))};
    return taker;
}

} // namespace

// Databases tell what is free without reading what takes it; here they are held to View's own, plain answer.
class FreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAsReadingTheTakersWould();
    void tellsWhatIsTakenInPlaces();
    void givesTheValuesOfRecords();

private:
    void fill(StoreSession& session);
    TestDatabase m_database;
};

void FreeTest::fill(StoreSession& session) {
    for (int i = 1; i <= resources; ++i) {
        Sample resource = sample(i);
        resource.resourceId = idOf(9999);
        resource.orgId = placeOf(i);
        resource.state = SampleState::Open;
        resource.startsAt = at(i), resource.endsAt = at(i + 1);
        RC_ASSERT(session.put(resource).has_value());
    }
    const int takers = *rc::gen::inRange(0, 25);
    for (int i = 0; i < takers; ++i) {
        const auto taker = anyTaker(100 + i);
        if (!session.savepoint()) RC_FAIL("savepoint");
        // What the guard refuses is not there.
        const bool kept = session.write(*taker).has_value();
        if (!(kept ? session.releaseSavepoint() : session.rollbackToSavepoint())) RC_FAIL("savepoint");
    }
}

void FreeTest::answersAsReadingTheTakersWould() {
    const auto store = m_database.fresh();
    const auto session = store->session().value();
    const RecordType& type = Sample::staticType();
    int taken = 0;
    const bool held = rc::check("free is what nothing takes", [&] {
        if (!session->begin(Access::Write)) RC_FAIL("begin");
        fill(*session);
        const OverlapGuard loose{"resource_id", "starts_at", "ends_at", nullptr, {}};
        for (int i = 0; i < 8; ++i) {
            Query query = Query().where(u"resource_id"_s, Value(idOf(9999))).orderBy(u"starts_at"_s, i % 2 == 0);
            query.limit = i % 3 == 0 ? 2 : 0;
            QList<Taker> takers{anyTake()};
            if (i % 4 == 3) takers << Taker{&type, loose, false, {at(i), at(i + 1)}};
            const QStringList plain = idsOf(session->View::selectFree(type, query, takers));
            const QStringList found = idsOf(session->selectFree(type, query, takers));
            if (const auto failure = session->failure()) RC_FAIL(failure->message.toStdString());
            if (found != plain) RC_FAIL((u"expected "_s + plain.join(u' ') + u", found "_s + found.join(u' ')).toStdString());
            if (query.limit > 0) continue;
            RC_ASSERT(session->countFree(type, query, takers).value() == plain.size());
            taken += resources - static_cast<int>(plain.size());
        }
        session->rollback();
    });
    QVERIFY(held);
    QVERIFY(taken > 100);
}

void FreeTest::tellsWhatIsTakenInPlaces() {
    const auto store = m_database.fresh();
    const auto session = store->session().value();
    const RecordType& type = Sample::staticType();
    qsizetype taken = 0;
    const bool held = rc::check("taken is what a taker takes", [&] {
        if (!session->begin(Access::Write)) RC_FAIL("begin");
        fill(*session);
        const auto all = session->list<Sample>(Query());
        for (int i = 0; i < 8; ++i) {
            QList<Id> places;
            for (int place = i % 4; place < 4; ++place)
                places << idOf(500 + place) << idOf(503);
            QList<Taker> takers{anyTake()};
            const OverlapGuard loose{"resource_id", "starts_at", "ends_at", nullptr, {}};
            if (i % 3 == 2) takers << Taker{&type, loose, false, {at(i), at(i + 1)}};
            QSet<Id> expected;
            for (const auto& sample : all)
                for (const Taker& taker : takers)
                    if (places.contains(sample->orgId) && takes(taker, *sample)) expected << sample->resourceId;
            const auto found = session->taken(takers, u"org_id"_s, places);
            if (!found) RC_FAIL(found.error().message.toStdString());
            RC_ASSERT(*found == expected);
            taken += found->size();
        }
        RC_ASSERT(session->taken({anyTake()}, u"org_id"_s, {}).value().isEmpty());
        session->rollback();
    });
    QVERIFY(held);
    QVERIFY(taken > 100);
}

void FreeTest::givesTheValuesOfRecords() {
    const auto store = m_database.fresh();
    const auto session = store->session().value();
    STORED(session->write(fullSample()));
    for (int i = 2; i < 6; ++i)
        STORED(session->write(sample(i)));
    const Query query = Query().where(u"count"_s, Op::Less, Value(qint64(10))).orderBy(u"starts_at"_s, true);
    QStringList fields;
    for (const Field& field : Sample::staticType().fields())
        if (field.kind != Kind::Money && !field.is(FieldFlag::Sealed)) fields << QString::fromLatin1(field.name);
    const auto records = session->list<Sample>(query);
    qsizetype rows = 0;
    STORED(session->values(Sample::staticType(), query, fields, [&](const QList<Value>& values) {
        for (qsizetype i = 0; i < fields.size(); ++i)
            QVERIFY2(compare(values[i], Sample::staticType().field(fields[i])->read(*records[rows])) == 0, qPrintable(fields[i]));
        ++rows;
    }));
    QCOMPARE(rows, 5);
    QVERIFY(!session->values(Sample::staticType(), query, {u"id"_s, u"unheard_of"_s}, [](const QList<Value>&) {}));
    QVERIFY(session->failure());
}

QTEST_GUILESS_MAIN(FreeTest)
#include "FreeTest.moc"
