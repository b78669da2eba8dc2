// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Samples.h"
#include "tests/core/storage/TestDatabase.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 64;
constexpr int tries = 10'000;
constexpr int slotCount = 20;
constexpr int threads = 8;
constexpr qint64 hourMs = 3'600'000;

struct Taken {
    Id slot;
    qint64 from;
    qint64 until;
};

// What the clients saw, added up under a lock.
struct Tally {
    std::mutex mutex;
    QList<Taken> taken;
    int accepted = 0;
    int overlaps = 0;
    QStringList others;
};

Sample booking(int number, int slot, qint64 from, qint64 until) {
    Sample s = sample(0);
    s.id = Id::v7(1'763'000'000'000 + number, {1, 2, 3, 4, 5, 6, static_cast<unsigned char>(number >> 16),
                                               static_cast<unsigned char>(number >> 8),
                                               static_cast<unsigned char>(number), 9});
    s.name = u"Try %1"_s.arg(number);
    s.resourceId = idOf(1000 + slot);
    s.state = SampleState::Busy;
    s.startsAt = {from};
    s.endsAt = {until};
    return s;
}

} // namespace

// Many clients want the same few slots at once, with nothing between them but the database.
class RaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyGetsATakenSlot();
    void theChangeLogHasNoHoles();

private:
    void runClients(Store& store, int thread, Tally& tally);
    static void attempt(StoreSession& session, const Sample& wanted, Tally& tally);
    TestDatabase m_database;
};

void RaceTest::attempt(StoreSession& session, const Sample& wanted, Tally& tally) {
    for (;;) {
        Stored<> done = session.begin(Access::Write);
        if (done) done = session.write(wanted);
        if (done) {
            QList<ChangeEntry> entries{{0, u"samples"_s, wanted.id, 1, {}}};
            done = session.appendChanges(idOf(0), entries);
        }
        if (done) done = session.commit();
        if (!done) session.rollback();
        if (!done && done.error().retryable()) continue;
        const std::scoped_lock lock(tally.mutex);
        if (done) {
            ++tally.accepted;
            tally.taken << Taken{wanted.resourceId, wanted.startsAt.epochMs, wanted.endsAt.epochMs};
        } else if (done.error().kind == StoreError::Kind::Overlap) {
            ++tally.overlaps;
        } else {
            tally.others << done.error().message;
        }
        return;
    }
}

void RaceTest::runClients(Store& store, int thread, Tally& tally) {
    auto opened = store.session();
    if (!opened) {
        const std::scoped_lock lock(tally.mutex);
        tally.others << opened.error().message;
        return;
    }
    // Each thread is eight clients in turn, each with its own dice.
    std::vector<std::mt19937> dice;
    for (int client = 0; client < clients / threads; ++client)
        dice.emplace_back(static_cast<unsigned>(thread * 1000 + client));
    for (int i = thread; i < tries; i += threads) {
        std::mt19937& die = dice[static_cast<size_t>(i / threads) % dice.size()];
        // Whole hours of one day, one to four of them: clashes of every sort, and many that only touch.
        const qint64 from = static_cast<qint64>(die() % 24) * hourMs;
        const qint64 until = from + static_cast<qint64>(1 + die() % 4) * hourMs;
        attempt(**opened, booking(i + 1, static_cast<int>(die() % slotCount), from, until), tally);
    }
}

void RaceTest::nobodyGetsATakenSlot() {
    StoreOptions options;
    options.durable = false; // the guard is tested here, not the disk
    options.busyTimeoutMs = 60'000;
    const auto store = m_database.fresh(options);
    Tally tally;
    {
        std::vector<std::jthread> running;
        for (int thread = 0; thread < threads; ++thread)
            running.emplace_back([&, thread] { runClients(*store, thread, tally); });
    }
    QCOMPARE(tally.others, QStringList());
    QCOMPARE(tally.accepted + tally.overlaps, tries);
    const auto rows = store->session().value()->list<Sample>({});
    QCOMPARE(rows.size(), tally.accepted);
    int touching = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        for (qsizetype k = i + 1; k < rows.size(); ++k) {
            const Sample &a = *rows[i], &b = *rows[k];
            if (a.resourceId != b.resourceId) continue;
            QVERIFY(a.endsAt <= b.startsAt || b.endsAt <= a.startsAt);
            touching += a.endsAt == b.startsAt || b.endsAt == a.startsAt ? 1 : 0;
        }
    QVERIFY(tally.overlaps > tries / 2);
    // With so many tries a day fills up, which it can only when back to back is accepted.
    QVERIFY2(touching > 50, qPrintable(QString::number(touching)));
}

void RaceTest::theChangeLogHasNoHoles() {
    StoreOptions options;
    options.durable = false;
    options.busyTimeoutMs = 60'000;
    const auto store = m_database.fresh(options);
    std::atomic<int> wrong = 0, seen = 0;
    std::atomic<bool> stop = false;
    {
        // A reader that follows the log must never see a number appear behind one that it has seen.
        std::jthread reader([&] {
            const auto session = std::move(store->session().value());
            qint64 last = 0;
            while (!stop) {
                const QList<ChangeEntry> page = session->changes(idOf(0), last, INT64_MAX, 0).value();
                for (const ChangeEntry& entry : page) {
                    if (entry.sequence != ++last) ++wrong;
                    ++seen;
                }
            }
        });
        std::vector<std::jthread> writers;
        for (int thread = 0; thread < 4; ++thread)
            writers.emplace_back([&, thread] {
                Tally tally;
                const auto session = std::move(store->session().value());
                for (int i = 0; i < 200; ++i) {
                    const int number = 1 + thread * 1000 + i;
                    Sample free = booking(number, number, 0, hourMs);
                    free.resourceId = free.id;
                    attempt(*session, free, tally);
                }
                if (tally.accepted != 200) ++wrong;
            });
        writers.clear();
        while (seen < 800 && wrong == 0)
            std::this_thread::yield();
        stop = true;
    }
    QCOMPARE(wrong, 0);
    QCOMPARE(seen, 800);
    QCOMPARE(store->verify().value().problems, QStringList());
}

QTEST_GUILESS_MAIN(RaceTest)
#include "RaceTest.moc"
