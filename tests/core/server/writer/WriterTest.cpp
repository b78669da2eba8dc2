// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/Schedule.h"
#include "core/domain/ProductRegistry.h"
#include "core/server/writer/Blocking.h"
#include "core/server/writer/GroupWriter.h"
#include "core/server/writer/InlineWriter.h"
#include "core/server/writer/PoolWriter.h"
#include "core/server/writer/WriteGroup.h"
#include "core/storage/StoreFactory.h"

#include <QTest>

#include <future>

using namespace autospace;
using namespace Qt::StringLiterals;

class WriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_store = open({});
        m_number = 0;
    }
    void cleanup() { m_store.reset(); }

    void aTaskThatFailsUndoesItselfAndNothingElse() {
        std::vector<WriteTask> tasks;
        QList<bool> done;
        for (int i = 0; i < 3; ++i)
            tasks.push_back({[this, i](StoreSession& session) -> Stored<> {
                                 if (auto written = session.write(schedule()); !written) return written;
                                 if (i == 1) return std::unexpected(StoreError{StoreError::Kind::Stale, u"no"_s, {}});
                                 return {};
                             },
                             [&done](const Stored<>& result) { done << result.has_value(); }});
        auto session = m_store->session();
        WriteGroup::tell(tasks, WriteGroup::commit(**session, tasks), nullptr);
        QCOMPARE(done, (QList<bool>{true, false, true}));
        QCOMPARE(count(), 2);
    }

    void aFailedReadCountsAsFailure() {
        InlineWriter writer(*m_store);
        const Stored<> result = Blocking::write(writer, [this](StoreSession& session) -> Stored<> {
            // A second insert of the same record fails; whoever overlooks it must not be told that all is well.
            const Schedule once = schedule();
            if (auto written = session.write(once); !written) return written;
            [[maybe_unused]] const auto again = session.write(once);
            return {};
        });
        QVERIFY(!result);
        QCOMPARE(count(), 0);
    }

    void aFullDiskGivesTheWholeGroupUp() {
        StoreOptions options;
        options.maxPages = 200;
        m_store = open(std::move(options));
        std::vector<WriteTask> tasks;
        QList<bool> done;
        for (int i = 0; i < 3000; ++i)
            tasks.push_back({[this](StoreSession& session) { return session.write(schedule(QString(190, u'x'))); },
                             [&done](const Stored<>& result) { done << result.has_value(); }});
        auto session = m_store->session();
        WriteGroup::tell(tasks, WriteGroup::commit(**session, tasks), nullptr);
        QCOMPARE(done.size(), 3000);
        QVERIFY(!done.contains(true));
        QCOMPARE(count(), 0);
        // The writer goes on with what fits.
        InlineWriter writer(*m_store);
        QVERIFY(Blocking::write(writer, [this](StoreSession& s) { return s.write(schedule()); }));
        QCOMPARE(count(), 1);
    }

    void theQueueHasABound() {
        GroupWriter writer(*m_store, nullptr, 3);
        std::promise<void> go;
        auto gone = go.get_future().share();
        std::promise<void> started;
        QVERIFY(writer.submit({[&](StoreSession&) -> Stored<> {
                                   started.set_value();
                                   gone.wait();
                                   return {};
                               },
                               [](const Stored<>&) {}}));
        started.get_future().wait();
        int done = 0;
        const auto quick = [&] {
            return writer.submit({[this](StoreSession& session) { return session.write(schedule()); },
                                  [&done](const Stored<>& result) { done += result ? 1 : 0; }});
        };
        QVERIFY(quick() && quick() && quick());
        QVERIFY(!quick());
        QCOMPARE(writer.waiting(), 3);
        go.set_value();
        writer.stop(); // finishes what waits
        QCOMPARE(done, 3);
        QCOMPARE(count(), 3);
        QVERIFY(!quick());
    }

    void whatWaitsIsCommittedTogether() {
        GroupWriter writer(*m_store);
        std::promise<void> go;
        auto gone = go.get_future().share();
        std::atomic<int> runs = 0;
        QList<int> seenAtDone;
        for (int i = 0; i < 50; ++i)
            QVERIFY(writer.submit({[&, i](StoreSession& session) -> Stored<> {
                                       if (i == 0) gone.wait();
                                       ++runs;
                                       return session.write(schedule());
                                   },
                                   [&](const Stored<>&) { seenAtDone << runs.load(); }}));
        go.set_value();
        writer.stop();
        QCOMPARE(seenAtDone.size(), 50);
        QCOMPARE(seenAtDone.last(), 50);
        QVERIFY(seenAtDone[1] == 50 || seenAtDone[0] == 50); // the others ran before any of them was told
        QCOMPARE(count(), 50);
    }

    void whoLostIsRunAgainOnTheNewFacts() {
        PoolWriter writer(*m_store, 1);
        int runs = 0;
        const Stored<> result = Blocking::write(writer, [&](StoreSession& session) -> Stored<> {
            if (++runs < 4) return std::unexpected(StoreError{StoreError::Kind::Serialization, u"40001"_s, {}});
            return session.write(schedule());
        });
        QVERIFY(result);
        QCOMPARE(runs, 4);
        QCOMPARE(count(), 1);
    }

    void whatWaitsForOneOrganizationIsCommittedTogether() {
        PoolWriter writer(*m_store, 1);
        std::promise<void> go;
        auto gone = go.get_future().share();
        QList<int> order;
        int runs = 0;
        const auto task = [&](int number, const Id& orgId, bool losesOnce) {
            WriteTask task;
            task.orgId = orgId;
            task.run = [&, number, losesOnce, tries = 0](StoreSession& session) mutable -> Stored<> {
                if (number == 0) gone.wait();
                ++runs;
                if (auto written = session.write(schedule()); !written || !losesOnce || tries++ > 0) return written;
                return std::unexpected(StoreError{StoreError::Kind::Deadlock, u"40P01"_s, {}});
            };
            task.done = [&, number](const Stored<>& stored) { order << (stored ? number : -number) << runs; };
            return task;
        };
        const Id here = organization(1), there = organization(2);
        QVERIFY(writer.submit(task(0, {}, false)));
        QVERIFY(writer.submit(task(1, here, false)));
        QVERIFY(writer.submit(task(2, there, false)));
        QVERIFY(writer.submit(task(3, here, true)));
        QVERIFY(writer.submit(task(4, here, false)));
        go.set_value();
        writer.stop();
        // 1, 3 and 4 share a commit; 3 loses, and is run again alone; then 2 has its turn.
        QCOMPARE(order, (QList<int>{0, 1, 1, 4, 4, 4, 3, 5, 2, 6}));
        QCOMPARE(count(), 5);
    }

    void everybodyIsToldOnceOfWhatAGroupChanged() {
        struct Observer final : CommitObserver {
            void committed(const CommitNotice& notice) override { notices << notice.sequences; }
            QList<QHash<Id, qint64>> notices;
        } observer;
        const Id org = organization(1);
        std::vector<WriteTask> tasks;
        for (int i = 0; i < 3; ++i) {
            const auto notice = std::make_shared<CommitNotice>();
            WriteTask task;
            task.notice = notice;
            task.run = [this, notice, org, i](StoreSession& session) -> Stored<> {
                notice->sequences.insert(org, i + 1);
                if (i == 2) return std::unexpected(StoreError{StoreError::Kind::Stale, u"no"_s, {}});
                return session.write(schedule());
            };
            task.done = [&](const Stored<>&) { QCOMPARE(observer.notices.size(), 1); };
            tasks.push_back(std::move(task));
        }
        auto session = m_store->session();
        WriteGroup::tell(tasks, WriteGroup::commit(**session, tasks), &observer);
        QCOMPARE(observer.notices, (QList<QHash<Id, qint64>>{{{org, 2}}}));
    }

    void repeatsHaveABoundAndOtherErrorsHaveNone() {
        PoolWriter writer(*m_store, 1);
        int runs = 0;
        const auto failing = [&](StoreError::Kind kind) {
            runs = 0;
            return Blocking::write(writer, [&runs, kind](StoreSession&) -> Stored<> {
                ++runs;
                return std::unexpected(StoreError{kind, u"no"_s, {}});
            });
        };
        QVERIFY(!failing(StoreError::Kind::Deadlock));
        QCOMPARE(runs, PoolWriter::attempts);
        QVERIFY(!failing(StoreError::Kind::Constraint));
        QCOMPARE(runs, 1);
        QVERIFY(!failing(StoreError::Kind::Full));
        QCOMPARE(runs, 1);
    }

private:
    std::unique_ptr<Store> open(StoreOptions options) {
        auto store = openStore(u"sqlite:"_s + m_folder.filePath(u"w%1.db"_s.arg(++m_files)), productRegistry(),
                               std::move(options));
        if (!store) qFatal("%s", qPrintable(store.error().message));
        if (auto migrated = (*store)->migrate(); !migrated) qFatal("%s", qPrintable(migrated.error().message));
        return *std::move(store);
    }
    Schedule schedule(const QString& kind = u"test"_s) {
        Schedule schedule;
        unsigned char entropy[10] = {};
        const int number = ++m_number;
        for (int i = 0; i < 4; ++i)
            entropy[9 - i] = static_cast<unsigned char>(number >> (8 * i));
        schedule.id = Id::v7(1, entropy);
        schedule.version = 1;
        schedule.name = u"%1 %2"_s.arg(number).arg(kind).left(80);
        schedule.jobKind = kind.left(80);
        schedule.everySeconds = 1;
        return schedule;
    }
    static Id organization(unsigned char number) {
        const unsigned char entropy[10] = {number};
        return Id::v7(1, entropy);
    }
    qsizetype count() {
        auto session = m_store->session();
        return (*session)->list<Schedule>(Query()).size();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::atomic<int> m_number = 0;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(WriterTest)
#include "WriterTest.moc"
