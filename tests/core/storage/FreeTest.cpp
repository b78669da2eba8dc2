// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

constexpr int resources = 6;
constexpr qint64 base = 1'763'000'000'000;

Instant at(int step) { return {base + step * 1000}; }

// What takes a resource for some of 20 steps, in any state; every third one is done at some time.
std::shared_ptr<Sample> anyTaker(int number) {
    auto taker = std::make_shared<Sample>(sample(number));
    taker->resourceId = idOf(*rc::gen::inRange(1, resources + 1));
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

private:
    void fill(StoreSession& session);
    TestDatabase m_database;
};

void FreeTest::fill(StoreSession& session) {
    for (int i = 1; i <= resources; ++i) {
        Sample resource = sample(i);
        resource.resourceId = idOf(9999);
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

QTEST_GUILESS_MAIN(FreeTest)
#include "FreeTest.moc"
