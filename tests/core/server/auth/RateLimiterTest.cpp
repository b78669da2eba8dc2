// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/RateLimiter.h"

#include <QTest>
#include <rapidcheck.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace autospace;
using namespace Qt::StringLiterals;

static const Instant start{1'800'000'000'000};

class RateLimiterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTable() {
        struct Step {
            qint64 atMs;
            const char* key;
            double cost;
            qint64 waitMs; // 0: taken
        };
        RateLimiter limiter({2, 4}); // 2 a second, 4 at once
        const Step steps[] = {
            {0, "eva", 1, 0},         {0, "eva", 1, 0},        {0, "eva", 1, 0},    {0, "eva", 1, 0},
            {0, "eva", 1, 500},       {0, "ben", 4, 0},        {499, "eva", 1, 1},  {500, "eva", 1, 0},
            {500, "eva", 1, 500},     {500, "eva", 2, 1000},   {1500, "eva", 2, 0}, {1500, "eva", 0.5, 250},
            {99'000, "eva", 4, 0},    {99'000, "eva", 1, 500}, // never more than a full bucket
            {98'000, "eva", 1, 500},                           // the clock stepped back
            {99'500, "eva", 1, 0},    {150'000, "eva", 99, 0}, // costs at most a full bucket
            {150'000, "eva", 1, 500}, {10'000, "eva", 1, 500}, // set back by minutes
            {10'500, "eva", 1, 0},
        };
        for (const Step& step : steps) {
            const auto taken = limiter.take(step.key, start.plusMs(step.atMs), step.cost);
            QCOMPARE(taken ? 0 : taken.error(), step.waitMs);
        }
        QCOMPARE(limiter.size(), 2u);
    }

    void waitingAsToldIsEnough() {
        QVERIFY(rc::check("whoever waits as told is let in", [] {
            const double perSecond = *rc::gen::inRange(1, 1000) / 10.0;
            const double burst = *rc::gen::inRange(1, 50);
            RateLimiter limiter({perSecond, burst});
            Instant now = start;
            for (int i = 0; i < 100; ++i) {
                const double cost = *rc::gen::inRange(1, 60) / 10.0;
                const auto taken = limiter.take("k", now, cost);
                if (!taken) {
                    now = now.plusMs(taken.error());
                    RC_ASSERT(limiter.take("k", now, cost).has_value());
                }
                now = now.plusMs(*rc::gen::inRange(0, 300));
            }
        }));
    }

    void neverMoreThanRateAndBurst() {
        RateLimiter limiter({10, 20});
        int taken = 0;
        for (qint64 ms = 0; ms <= 10'000; ms += 7)
            taken += limiter.take("k", start.plusMs(ms)).has_value();
        QVERIFY2(taken >= 115 && taken <= 120, qPrintable(QString::number(taken)));
    }

    void memoryIsBounded() {
        RateLimiter limiter({1, 1}, 1000);
        for (int i = 0; i < 20'000; ++i)
            QVERIFY(limiter.take(QByteArray::number(i), start));
        QVERIFY(limiter.size() <= 1000);
    }

    void manyThreadsShareABucket() {
        RateLimiter limiter({1, 1000});
        std::atomic<int> taken = 0;
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&] {
                    for (int i = 0; i < 1000; ++i)
                        taken += limiter.take("k", start).has_value();
                });
        }
        QCOMPARE(taken.load(), 1000);
    }
};

QTEST_APPLESS_MAIN(RateLimiterTest)
#include "RateLimiterTest.moc"
