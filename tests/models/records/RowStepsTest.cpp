// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/HeldRows.h"

#include "tests/fakes/NumberedId.h"

#include <QTest>

#include <random>

using namespace autospace;

// A list whose held run is rewritten step by step must end as the new list, for any two lists.
class RowStepsTest : public QObject {
    Q_OBJECT

    static Id id(int n) { return numberedId(quint64(n) + 1); }

    static RecordWindow windowOf(const HeldRun& run) {
        RecordWindow window{.first = run.first, .total = run.total, .rows = {}};
        for (const Id& each : run.ids) {
            class Plain final : public Record {
            public:
                std::shared_ptr<Record> clone() const override { return std::make_shared<Plain>(*this); }
                const StructType& type() const override { qFatal("not asked for"); }
            };
            auto record = std::make_shared<Plain>();
            record->id = each;
            window.rows << RecordRow{.record = record, .titles = {}, .zone = {}};
        }
        return window;
    }

    static HeldRun randomRun(std::mt19937& random, int universe) {
        QList<Id> all;
        for (int i = 0; i < universe; ++i)
            if (random() % 3) all << id(i);
        if (random() % 4 == 0) std::shuffle(all.begin(), all.end(), random);
        HeldRun run{.total = all.size(), .first = 0, .ids = {}};
        if (all.isEmpty()) return run;
        run.first = random() % all.size();
        run.ids = all.mid(run.first, 1 + random() % 12);
        return run;
    }

private Q_SLOTS:
    void everyChangeEndsAsTheNewList() {
        std::mt19937 random(7);
        for (int i = 0; i < 4000; ++i) {
            const HeldRun before = randomRun(random, 30), after = randomRun(random, 30);
            HeldRows held;
            held.reset(windowOf(before));
            const RecordWindow fresh = windowOf(after);
            for (const RowStep& step : rowSteps(held.run(), fresh.total ? after : HeldRun{})) {
                QVERIFY(step.count > 0);
                QVERIFY(step.first >= 0 && step.first <= held.total());
                if (step.kind == RowStep::Kind::Remove) QVERIFY(step.first + step.count <= held.total());
                held.apply(step, fresh);
            }
            QCOMPARE(held.total(), after.total);
            QCOMPARE(held.run().ids, after.ids);
            if (!after.ids.isEmpty()) QCOMPARE(held.first(), after.first);
        }
    }

    void rowsThatStayAreNotTouched() {
        const HeldRun before{.total = 100, .first = 40, .ids = {id(1), id(2), id(3), id(4)}};
        const HeldRun after{.total = 102, .first = 41, .ids = {id(1), id(2), id(9), id(3), id(4)}};
        const QList<RowStep> expected{{RowStep::Kind::InsertHeld, 42, 1, 2}, {RowStep::Kind::InsertBefore, 0, 1}};
        QCOMPARE(rowSteps(before, after), expected);
    }

    void noChangeIsNoStep() {
        const HeldRun run{.total = 100, .first = 40, .ids = {id(1), id(2)}};
        QCOMPARE(rowSteps(run, run), QList<RowStep>{});
    }

    void theEndGrowsAndShrinks() {
        const HeldRun before{.total = 10, .first = 0, .ids = {id(1)}};
        const HeldRun longer{.total = 12, .first = 0, .ids = {id(1)}};
        QCOMPARE(rowSteps(before, longer), (QList<RowStep>{{RowStep::Kind::InsertAfter, 10, 2}}));
        QCOMPARE(rowSteps(longer, before), (QList<RowStep>{{RowStep::Kind::Remove, 10, 2}}));
    }
};

QTEST_GUILESS_MAIN(RowStepsTest)
#include "RowStepsTest.moc"
