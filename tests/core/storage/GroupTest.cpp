// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// What the commands of a group share: one transaction, a savepoint each, the ends of the logs, what was read.
class GroupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLogsGoOnFromStepToStep();
    void aStepSeesTheOnesBefore();
    void anUndoneStepIsForgotten();
    void theNextGroupSeesWhatOthersDid();
    void aPostedRefusalIsToldWhenTheStepEnds();
    void aPostedRefusalStopsTheCommit();
    void aPostedRefusalIsToldByTheNextRead();

private:
    std::unique_ptr<StoreSession> session() { return std::move(m_store->session().value()); }
    // The sequence that it got.
    static qint64 enter(StoreSession& session, int number);
    TestDatabase m_database;
    QString m_url;
    std::unique_ptr<Store> m_store;
};

void GroupTest::init() {
    StoreOptions options;
    options.sealer = std::make_shared<const Sealer>(QList{SealingKey::fromSecret(QByteArray(32, 'a'))});
    m_url = m_database.freshUrl();
    m_store = m_database.opened(m_url, options);
}

qint64 GroupTest::enter(StoreSession& session, int number) {
    QList<ChangeEntry> entries{{0, u"samples"_s, idOf(number), 1, {}}};
    if (!session.post(sample(number)) || !session.appendAudit(idOf(0), {AuditEntry{}, AuditEntry{}}) ||
        !session.appendChanges(idOf(0), entries))
        qFatal("sample %d cannot be entered", number);
    return entries.front().sequence;
}

void GroupTest::theLogsGoOnFromStepToStep() {
    const auto session = this->session();
    for (int group = 0; group < 2; ++group) {
        STORED(session->begin(Access::Write));
        STORED(session->lockOrganization(idOf(0)));
        for (int step = 1; step <= 4; ++step) {
            STORED(session->savepoint());
            const qint64 expected = 3 * group + (step < 3 ? step : step - 1);
            QCOMPARE(enter(*session, 10 * group + step), step == 3 ? 3 * group + 3 : expected);
            QCOMPARE(session->lastSequence(idOf(0)).value(), step == 3 ? 3 * group + 3 : expected);
            if (step == 3)
                STORED(session->rollbackToSavepoint());
            else
                STORED(session->releaseSavepoint());
        }
        STORED(session->commit());
    }
    QCOMPARE(session->lastSequence(idOf(0)).value(), 6);
    QCOMPARE(session->auditHead(idOf(0)).value().number, 12);
    QVERIFY(!session->get<Sample>(idOf(3)));
    const auto report = m_store->verify().value();
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.changeEntries, 6);
    QCOMPARE(report.auditEntries, 12);
}

void GroupTest::aStepSeesTheOnesBefore() {
    const auto session = this->session();
    const Query open = Query().where(u"state"_s, Value(u"open"_s));
    STORED(session->begin(Access::Write));
    QVERIFY(!session->get<Sample>(idOf(1)));
    QVERIFY(session->list<Sample>(open).isEmpty());
    Sample s = sample(1);
    STORED(session->post(s));
    QVERIFY(session->get<Sample>(s.id));
    QCOMPARE(session->list<Sample>(open).size(), 1);
    s.version = 2;
    s.state = SampleState::Busy;
    STORED(session->write(s));
    QCOMPARE(session->get<Sample>(s.id)->version, 2);
    QVERIFY(session->list<Sample>(open).isEmpty());
    STORED(session->erase(Sample::staticType(), s.id));
    QVERIFY(!session->get<Sample>(s.id));
    STORED(session->commit());
}

void GroupTest::anUndoneStepIsForgotten() {
    const auto session = this->session();
    STORED(session->write(sample(1)));
    STORED(session->begin(Access::Write));
    STORED(session->savepoint());
    Sample changed = sample(1);
    changed.version = 2;
    changed.count = 99;
    STORED(session->write(changed));
    QCOMPARE(session->get<Sample>(idOf(1))->count, 99);
    STORED(session->rollbackToSavepoint());
    QCOMPARE(session->get<Sample>(idOf(1))->version, 1);
    STORED(session->savepoint());
    STORED(session->write(changed));
    STORED(session->releaseSavepoint());
    STORED(session->commit());
    QCOMPARE(session->get<Sample>(idOf(1))->count, 99);
}

void GroupTest::theNextGroupSeesWhatOthersDid() {
    const auto session = this->session(), other = this->session();
    STORED(other->write(sample(1)));
    STORED(session->begin(Access::Write));
    QCOMPARE(session->get<Sample>(idOf(1))->version, 1);
    QVERIFY(!session->get<Sample>(idOf(2)));
    STORED(session->commit());
    Sample changed = sample(1);
    changed.version = 2;
    STORED(other->write(changed));
    STORED(other->write(sample(2)));
    STORED(session->begin(Access::Write));
    QCOMPARE(session->get<Sample>(idOf(1))->version, 2);
    QVERIFY(session->get<Sample>(idOf(2)));
    STORED(session->commit());
}

void GroupTest::aPostedRefusalIsToldWhenTheStepEnds() {
    const auto session = this->session();
    Sample twin = sample(2);
    twin.name = sample(1).name;
    STORED(session->begin(Access::Write));
    STORED(session->savepoint());
    (void)enter(*session, 1);
    STORED(session->releaseSavepoint());
    STORED(session->savepoint());
    auto refused = session->post(twin);
    if (refused) refused = session->releaseSavepoint();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Unique);
    STORED(session->rollbackToSavepoint());
    STORED(session->savepoint());
    QCOMPARE(enter(*session, 3), 2);
    STORED(session->releaseSavepoint());
    STORED(session->commit());
    QVERIFY(session->get<Sample>(idOf(1)) && !session->get<Sample>(idOf(2)) && session->get<Sample>(idOf(3)));
    QCOMPARE(m_store->verify().value().problems, QStringList());
}

void GroupTest::aPostedRefusalStopsTheCommit() {
    const auto session = this->session();
    STORED(session->write(sample(1)));
    Sample twin = sample(2);
    twin.name = sample(1).name;
    STORED(session->begin(Access::Write));
    STORED(session->post(sample(3)));
    auto refused = session->post(twin);
    if (refused) refused = session->commit();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, StoreError::Kind::Unique);
    session->rollback();
    QVERIFY(!session->get<Sample>(idOf(2)) && !session->get<Sample>(idOf(3)));
    STORED(session->begin(Access::Write));
    STORED(session->post(sample(3)));
    STORED(session->commit());
    QVERIFY(session->get<Sample>(idOf(3)));
}

void GroupTest::aPostedRefusalIsToldByTheNextRead() {
    const auto session = this->session();
    STORED(session->write(sample(1)));
    Sample twin = sample(2);
    twin.name = sample(1).name;
    STORED(session->begin(Access::Write));
    (void)session->post(twin);
    (void)session->get<Sample>(idOf(1)); // a view cannot return errors
    QVERIFY(session->failure());
    QCOMPARE(session->failure()->kind, StoreError::Kind::Unique);
    QVERIFY(!session->post(sample(3)));
    QVERIFY(!session->commit());
    QVERIFY(session->get<Sample>(idOf(1)));
}

QTEST_GUILESS_MAIN(GroupTest)
#include "GroupTest.moc"
