// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/FailureLedger.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;

static const Instant start{1'800'000'000'000};

class FailureLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void delaysDouble() {
        FailureLedger ledger({3, 600'000, 1000, 10'000}, 10);
        const qint64 expected[] = {0, 0, 0, 1000, 2000, 4000, 8000, 10'000, 10'000};
        for (const qint64 wait : expected) {
            ledger.fail("k", start);
            QCOMPARE(ledger.waitMs("k", start), wait);
        }
        QCOMPARE(ledger.waitMs("k", start.plusMs(9999)), 1);
        QCOMPARE(ledger.waitMs("k", start.plusMs(10'000)), 0);
        QCOMPARE(ledger.waitMs("other", start), 0);
        // Set back by a day, the clock does not make the wait a day longer.
        QCOMPARE(ledger.waitMs("k", start.plusMs(-86'400'000)), 10'000);
        ledger.clear("k");
        QCOMPARE(ledger.waitMs("k", start), 0);
    }

    void failuresFade() {
        FailureLedger ledger({3, 60'000, 1000, 10'000}, 10);
        for (int i = 0; i < 3; ++i)
            ledger.fail("k", start);
        ledger.fail("k", start.plusMs(60'000)); // one was forgotten by now
        QCOMPARE(ledger.waitMs("k", start.plusMs(60'000)), 0);
        ledger.fail("k", start.plusMs(60'000));
        QCOMPARE(ledger.waitMs("k", start.plusMs(60'000)), 1000);
        ledger.fail("k", start.plusMs(600'000)); // all were forgotten
        QCOMPARE(ledger.waitMs("k", start.plusMs(600'000)), 0);
    }

    void forgivingTakesOneBack() {
        FailureLedger ledger({1, 600'000, 1000, 10'000}, 10);
        ledger.fail("k", start);
        ledger.fail("k", start);
        QCOMPARE(ledger.waitMs("k", start), 1000);
        ledger.forgive("k", start);
        QCOMPARE(ledger.waitMs("k", start), 0);
        ledger.fail("k", start);
        QCOMPARE(ledger.waitMs("k", start), 1000);
        ledger.forgive("nobody", start);
        QCOMPARE(ledger.waitMs("nobody", start), 0);
    }

    void everyWaitIsBounded() {
        QVERIFY(rc::check("no history leads to a wait above the greatest", [] {
            FailureLedger ledger({2, 30'000, 1000, 900'000}, 4);
            Instant now = start;
            for (const int stepMs : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-100'000, 500'000))) {
                now = now.plusMs(stepMs);
                ledger.fail("k", now);
                const qint64 wait = ledger.waitMs("k", now);
                RC_ASSERT(wait >= 0 && wait <= 900'000);
                RC_ASSERT(ledger.waitMs("k", now.plusMs(900'000)) == 0);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(FailureLedgerTest)
#include "FailureLedgerTest.moc"
