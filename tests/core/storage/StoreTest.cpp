// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Reading, writing and transactions, the same on either database.
class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfFieldComesBack();
    void absentFieldsComeBackAbsent();
    void updatesTheVersionBefore();
    void refusesAStaleVersion();
    void refusesTheSameUniqueValueAmongTheLiving();
    void guardsAgainstOverlap();
    void savepointsUndoOneStep();
    void refusesToCommitAfterAFailure();
    void readersSeeOneSnapshot();
    void countsRanksAndJumps();
    void numbersChangesPerOrganization();
    void answersTheNewestChangeOfEachRecord();
    void remembersAnswers();
    void putsAndErases();

private:
    std::unique_ptr<StoreSession> session() { return std::move(m_store->session().value()); }
    TestDatabase m_database;
    std::unique_ptr<Store> m_store;
};

void StoreTest::init() { m_store = m_database.fresh(); }

void StoreTest::everyKindOfFieldComesBack() {
    const auto session = this->session();
    const Sample written = fullSample();
    STORED(session->begin(Access::Write));
    STORED(session->write(written));
    STORED(session->commit());
    const RecordPtr read = session->find(Sample::staticType(), written.id);
    QVERIFY(read);
    QCOMPARE(differences(*read, written), QStringList());
    QCOMPARE(static_cast<const Sample&>(*read).price.currency, u"CHF"_s);
    QCOMPARE(static_cast<const Sample&>(*read).fee->currency, u"JPY"_s);
}

void StoreTest::absentFieldsComeBackAbsent() {
    const auto session = this->session();
    STORED(session->write(sample(1)));
    const auto read = session->get<Sample>(idOf(1));
    QVERIFY(read);
    QCOMPARE(differences(*read, sample(1)), QStringList());
    QVERIFY(!read->nickname && !read->fee && !read->doneAt && !read->ownerId && !read->labels && !read->steps);
    QVERIFY(!session->get<Sample>(idOf(2)));
    QVERIFY(!session->failure());
}

void StoreTest::updatesTheVersionBefore() {
    const auto session = this->session();
    Sample s = sample(1);
    STORED(session->write(s));
    s.version = 2;
    s.count = 99;
    STORED(session->write(s));
    QCOMPARE(session->get<Sample>(s.id)->count, 99);
    QCOMPARE(session->get<Sample>(s.id)->version, 2);
}

void StoreTest::refusesAStaleVersion() {
    const auto session = this->session();
    Sample s = sample(1);
    STORED(session->write(s));
    s.version = 3;
    const auto done = session->write(s);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, StoreError::Kind::Stale);
    QCOMPARE(session->get<Sample>(s.id)->version, 1);
}

void StoreTest::refusesTheSameUniqueValueAmongTheLiving() {
    const auto session = this->session();
    Sample a = sample(1), b = sample(2);
    b.name = a.name;
    STORED(session->write(a));
    const auto refused = session->write(b);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Unique);
    QCOMPARE(refused.error().constraint, u"samples_org_id_name"_s);
    Sample sameId = sample(3);
    sameId.id = a.id;
    const auto twice = session->write(sameId);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, StoreError::Kind::Unique);
    QCOMPARE(twice.error().constraint, u"samples_id"_s);
    a.version = 2;
    a.deletedAt = Instant{5};
    STORED(session->write(a));
    STORED(session->write(b));
}

void StoreTest::guardsAgainstOverlap() {
    const auto session = this->session();
    const auto busy = [](int number, qint64 from, qint64 until, int resource = 500) {
        Sample s = sample(number);
        s.resourceId = idOf(resource);
        s.state = SampleState::Busy;
        s.startsAt = {from};
        s.endsAt = {until};
        return s;
    };
    STORED(session->write(busy(1, 100, 200)));
    STORED(session->write(busy(2, 200, 300))); // back to back
    STORED(session->write(busy(3, 0, 100)));
    STORED(session->write(busy(4, 100, 200, 501)));
    const std::pair<qint64, qint64> clashes[] = {{100, 200}, {120, 130}, {0, 500}, {199, 201}, {-50, 1}, {299, 400}};
    for (const auto& [from, until] : clashes) {
        const auto refused = session->write(busy(10, from, until));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, StoreError::Kind::Overlap);
        QCOMPARE(refused.error().constraint, u"samples_overlap_resource_id"_s);
    }
    Sample open = busy(11, 120, 130);
    open.state = SampleState::Open;
    STORED(session->write(open));
    open.version = 2;
    open.state = SampleState::Busy;
    const auto refused = session->write(open);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Overlap);
    const auto reversed = session->write(busy(12, 900, 900));
    QVERIFY(!reversed);
    QCOMPARE(reversed.error().kind, StoreError::Kind::Constraint);
    Sample gone = busy(1, 100, 200);
    gone.version = 2;
    gone.deletedAt = Instant{1};
    STORED(session->write(gone));
    STORED(session->write(open));
    Sample moved = busy(2, 250, 350); // over its own former time
    moved.version = 2;
    STORED(session->write(moved));
}

void StoreTest::savepointsUndoOneStep() {
    const auto session = this->session();
    STORED(session->begin(Access::Write));
    STORED(session->savepoint());
    STORED(session->write(sample(1)));
    STORED(session->releaseSavepoint());
    STORED(session->savepoint());
    STORED(session->write(sample(2)));
    QVERIFY(!session->write(sample(1)));
    QVERIFY(session->failure());
    STORED(session->rollbackToSavepoint());
    QVERIFY(!session->failure());
    STORED(session->savepoint());
    STORED(session->write(sample(3)));
    STORED(session->releaseSavepoint());
    STORED(session->commit());
    QVERIFY(session->get<Sample>(idOf(1)));
    QVERIFY(!session->get<Sample>(idOf(2)));
    QVERIFY(session->get<Sample>(idOf(3)));
}

void StoreTest::refusesToCommitAfterAFailure() {
    const auto session = this->session();
    STORED(session->begin(Access::Write));
    STORED(session->write(sample(1)));
    QVERIFY(!session->write(sample(1)));
    const auto done = session->commit();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, StoreError::Kind::Unique);
    QVERIFY(!session->get<Sample>(idOf(1)));
    // A query that names no field of the record is a failure too, and answers nothing.
    STORED(session->begin(Access::Write));
    QVERIFY(session->select(Sample::staticType(), Query().where(u"nme\" OR 1=1 --"_s, u"x"_s)).isEmpty());
    QVERIFY(session->failure());
    QVERIFY(session->failure()->message.contains(u"nme"_s));
    QVERIFY(!session->commit());
    STORED(session->begin(Access::Write));
    STORED(session->write(sample(2)));
    STORED(session->commit());
}

void StoreTest::readersSeeOneSnapshot() {
    const auto reader = session(), writer = session();
    STORED(writer->write(sample(1)));
    STORED(reader->begin(Access::Read));
    QCOMPARE(reader->count(Sample::staticType(), {}).value(), 1);
    STORED(writer->begin(Access::Write));
    STORED(writer->write(sample(2)));
    STORED(writer->commit());
    QCOMPARE(reader->count(Sample::staticType(), {}).value(), 1);
    STORED(reader->commit());
    QCOMPARE(reader->count(Sample::staticType(), {}).value(), 2);
}

void StoreTest::countsRanksAndJumps() {
    const auto session = this->session();
    STORED(session->begin(Access::Write));
    for (int i = 1; i <= 40; ++i) {
        Sample s = sample(i);
        s.count = i % 4;
        if (i % 5 == 0) s.deletedAt = Instant{1};
        STORED(session->write(s));
    }
    STORED(session->commit());
    const Query query = Query().where(u"count"_s, Op::NotEqual, qint64(0)).orderBy(u"count"_s, true);
    QCOMPARE(session->count(Sample::staticType(), query).value(), 24);
    const auto all = session->list<Sample>(query);
    QCOMPARE(all.size(), 24);
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(session->rank(Sample::staticType(), query, *all[i]).value(), i);
    auto part = session->selectAt(Sample::staticType(), Query(query).take(5), 10);
    QVERIFY(part);
    QCOMPARE(part->size(), 5);
    QCOMPARE(part->front()->id, all[10]->id);
    QCOMPARE(session->selectAt(Sample::staticType(), query, 20)->size(), 4);
}

void StoreTest::numbersChangesPerOrganization() {
    const auto session = this->session();
    QCOMPARE(session->lastSequence(idOf(0)).value(), 0);
    STORED(session->begin(Access::Write));
    QList<ChangeEntry> first{{0, u"samples"_s, idOf(1), 1, idOf(90)}, {0, u"samples"_s, idOf(2), 1, {}}};
    STORED(session->appendChanges(idOf(0), first));
    QCOMPARE(first[0].sequence, 1);
    QCOMPARE(first[1].sequence, 2);
    STORED(session->commit());
    STORED(session->begin(Access::Write));
    QList<ChangeEntry> lost{{0, u"samples"_s, idOf(3), 1, {}}};
    STORED(session->appendChanges(idOf(0), lost));
    session->rollback();
    STORED(session->begin(Access::Write));
    QList<ChangeEntry> next{{0, u"samples"_s, idOf(3), 1, {}}}, other = next;
    STORED(session->appendChanges(idOf(0), next));
    STORED(session->appendChanges(idOf(100), other));
    STORED(session->commit());
    QCOMPARE(next[0].sequence, 3);
    QCOMPARE(other[0].sequence, 1);
    QCOMPARE(session->lastSequence(idOf(0)).value(), 3);
    const auto read = session->changes(idOf(0), 0, 3, 10);
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(0).commandId, idOf(90));
    QVERIFY(read->at(1).commandId.isNull());
}

void StoreTest::answersTheNewestChangeOfEachRecord() {
    const auto session = this->session();
    QList<ChangeEntry> entries;
    for (int version = 1; version <= 3; ++version)
        for (int record = 1; record <= 4; ++record)
            entries << ChangeEntry{0, u"samples"_s, idOf(record), version, {}};
    STORED(session->appendChanges(idOf(0), entries));
    const auto all = session->changes(idOf(0), 0, 12, 100).value();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.front().sequence, 9);
    QCOMPARE(all.front().version, 3);
    const auto upTo = session->changes(idOf(0), 0, 6, 100).value();
    QCOMPARE(upTo.size(), 4);
    QCOMPARE(upTo[0].recordId, idOf(3));
    QCOMPARE(upTo[0].version, 1);
    QCOMPARE(upTo[2].recordId, idOf(1));
    QCOMPARE(upTo[2].version, 2);
    QCOMPARE(session->changes(idOf(0), 10, 12, 1).value().size(), 1);
    QVERIFY(session->changes(idOf(0), 12, 12, 10).value().isEmpty());
}

void StoreTest::remembersAnswers() {
    const auto session = this->session();
    const IdempotencyEntry entry{idOf(1), u"key"_s, "hash"_ba, 201, "{\"data\":{}}"_ba, {1000}};
    STORED(session->rememberIdempotency(entry));
    const auto found = session->idempotency(idOf(1), u"key"_s).value();
    QVERIFY(found);
    QCOMPARE(found->body, entry.body);
    QCOMPARE(found->requestHash, entry.requestHash);
    QCOMPARE(found->status, 201);
    QCOMPARE(found->at, entry.at);
    QVERIFY(!session->idempotency(idOf(2), u"key"_s).value());
    const auto again = session->rememberIdempotency(entry);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, StoreError::Kind::Unique);
    QCOMPARE(session->forgetIdempotencyBefore({1000}).value(), 0);
    QCOMPARE(session->forgetIdempotencyBefore({1001}).value(), 1);
    QVERIFY(!session->idempotency(idOf(1), u"key"_s).value());
}

void StoreTest::putsAndErases() {
    const auto session = this->session();
    Sample s = sample(1);
    s.version = 17;
    STORED(session->put(s));
    s.version = 12;
    s.count = 3;
    STORED(session->put(s));
    QCOMPARE(session->get<Sample>(s.id)->version, 12);
    QCOMPARE(session->get<Sample>(s.id)->count, 3);
    STORED(session->erase(Sample::staticType(), s.id));
    QVERIFY(!session->find(Sample::staticType(), s.id));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "StoreTest.moc"
