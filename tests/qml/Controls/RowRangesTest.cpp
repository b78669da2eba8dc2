// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/RowRanges.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace autospace;

class RowRangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void touchingRangesBecomeOne() {
        RowRanges ranges;
        ranges.add(3, 5);
        ranges.add(8, 6);
        QCOMPARE(ranges.ranges(), (QList<RowRanges::Range>{{3, 8}}));
        ranges.remove(5, 5);
        QCOMPARE(ranges.ranges(), (QList<RowRanges::Range>{{3, 4}, {6, 8}}));
        QCOMPARE(ranges.count(), 5);
    }

    void aMillionRowsAreOneRange() {
        RowRanges ranges;
        ranges.add(0, 999'999);
        ranges.toggle(500'000);
        QCOMPARE(ranges.ranges().size(), 2);
        QCOMPARE(ranges.count(), 999'999);
    }

    // Against a plain list of booleans, with random edits.
    void behavesAsASet() {
        QRandomGenerator random(20261120);
        for (int round = 0; round < 300; ++round) {
            RowRanges ranges;
            QList<bool> plain(40, false);
            for (int step = 0; step < 30; ++step) {
                const int first = random.bounded(int(plain.size()));
                const int last = random.bounded(first, int(plain.size()));
                edit(random.bounded(5), first, last, ranges, plain);
                for (int row = 0; row < plain.size(); ++row)
                    QCOMPARE(ranges.contains(row), plain.at(row));
                QCOMPARE(ranges.count(), plain.count(true));
            }
        }
    }

private:
    static void edit(int kind, int first, int last, RowRanges& ranges, QList<bool>& plain) {
        const int count = last - first + 1;
        switch (kind) {
        case 0: ranges.add(first, last); std::fill_n(plain.begin() + first, count, true); break;
        case 1: ranges.remove(last, first); std::fill_n(plain.begin() + first, count, false); break;
        case 2: ranges.toggle(first); plain[first] = !plain[first]; break;
        case 3: ranges.rowsInserted(first, count); plain.insert(first, count, false); break;
        default:
            if (plain.size() - count < 10) break;
            ranges.rowsRemoved(first, last);
            plain.remove(first, count);
        }
    }
};

QTEST_GUILESS_MAIN(RowRangesTest)
#include "RowRangesTest.moc"
