// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/readers/ReaderPool.h"

#include "core/server/api/ReadService.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

#include <atomic>
#include <map>
#include <ranges>
#include <semaphore>
#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

// Which thread reads: the one that asks when it is soon done, one of the pool's otherwise, and always somebody.
class ReaderPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_core.fillDemo();
        m_pool = std::make_unique<ReaderPool>(m_core.app->store(), 2);
    }
    void cleanupTestCase() { m_pool.reset(); }

    void whatIsShortIsReadByWhoeverAsks() {
        const Seen seen = read(Query().take(20), ReadService::Length::Short);
        QCOMPARE(seen.threads.size(), 1);
        QVERIFY(seen.threads[0] == std::this_thread::get_id());
        QCOMPARE(seen.answer.body, "20");
    }

    void whatProvesLongIsReadAgainElsewhere() {
        for (int round = 0; round < 3; ++round) {
            const Seen seen = read(Query(), ReadService::Length::Short);
            QCOMPARE(seen.threads.size(), 2);
            QVERIFY(seen.threads[0] == std::this_thread::get_id() && seen.threads[1] != std::this_thread::get_id());
            QCOMPARE(seen.answer.status, 200);
            QVERIFY(seen.answer.body.toInt() > 1000);
            QCOMPARE(seen.answer.body, read(Query(), ReadService::Length::Any).answer.body);
            whatIsShortIsReadByWhoeverAsks();
        }
    }

    void longReadsGoElsewhereAtOnceWhenSaidSo() {
        const Seen seen = read(Query().take(1), ReadService::Length::Any);
        QCOMPARE(seen.threads.size(), 1);
        QVERIFY(seen.threads[0] != std::this_thread::get_id());
    }

    // Its session has in memory what it read.
    void whoReadLastReadsNext() {
        ReaderPool pool(m_core.app->store(), 6);
        std::map<std::thread::id, int> turns;
        for (int i = 0; i < 60; ++i) {
            const Seen seen = read(Query().take(1), ReadService::Length::Any, pool);
            QCOMPARE(seen.threads.size(), 1);
            ++turns[seen.threads[0]];
            QTest::qSleep(2); // until it waits again
        }
        QVERIFY2(std::ranges::max(turns | std::views::values) > 40, qPrintable(QString::number(turns.size())));
    }

    // Whatever comes while all are busy, and whoever is called: each task once.
    void everyTaskIsDoneOnce() {
        for (int round = 0; round < 20; ++round) {
            std::atomic<int> done = 0;
            constexpr int tasks = 500;
            {
                ReaderPool pool(m_core.app->store(), 3);
                std::vector<std::jthread> askers;
                for (int asker = 0; asker < 2; ++asker)
                    askers.emplace_back([&] {
                        for (int i = 0; i < tasks; ++i)
                            if (!pool.submit([&done](Stored<StoreSession*> session) { done += session.has_value(); })) ++done;
                    });
                askers.clear();
            }
            QCOMPARE(done.load(), 2 * tasks);
        }
    }

    void afterTheEndNobodyWaits() {
        ReaderPool pool(m_core.app->store(), 1);
        pool.stop();
        for (const auto length : {ReadService::Length::Short, ReadService::Length::Any}) {
            const Seen seen = read(Query(), length, pool);
            QCOMPARE(seen.threads.size(), 0);
            QCOMPARE(seen.answer.status, 503);
        }
    }

private:
    struct Seen {
        QList<std::thread::id> threads;
        Response answer;
    };
    class WaitedFor final : public ResponseSink {
    public:
        WaitedFor(Seen& seen, std::binary_semaphore& done) : m_seen(seen), m_done(done) {}
        void respond(Response response) override {
            m_seen.answer = std::move(response);
            m_done.release();
        }
        std::shared_ptr<EventStreamSink> startStream(Response) override { return nullptr; }

    private:
        Seen& m_seen;
        std::binary_semaphore& m_done;
    };

    Seen read(const Query& query, ReadService::Length length) { return read(query, length, *m_pool); }
    Seen read(const Query& query, ReadService::Length length, ReaderPool& pool) {
        const AccessDirectory access(m_core.clock);
        ReadService reading(pool, access);
        Seen seen;
        std::binary_semaphore done(0);
        reading.asActor(
            Caller::system(), TestCore::org(u"rheintal"_s).toString(),
            Responder(std::make_unique<WaitedFor>(seen, done), "test"),
            [&](StoreSession& session, const Actor&) -> ReadService::Answer {
                seen.threads << std::this_thread::get_id();
                const auto found = session.select(Booking::staticType(), query);
                return Response::text(200, QByteArray::number(found.size()));
            },
            length);
        done.acquire();
        return seen;
    }

    TestCore m_core;
    std::unique_ptr<ReaderPool> m_pool;
};

QTEST_GUILESS_MAIN(ReaderPoolTest)
#include "ReaderPoolTest.moc"
