// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordSelection.h"

#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Rows that are chosen become records, also those far outside of what is in memory; nothing is cut.
class RecordSelectionTest : public QObject {
    Q_OBJECT

    struct List : GarageSample {
        explicit List(int bookings) {
            for (int i = 0; i < bookings; ++i)
                made << booking(i);
            open();
            model.setCollection(u"bookings"_s);
            model.setSort(u"starts_at"_s);
            model.setClient(&client);
            selection.setModel(&model);
        }
        [[nodiscard]] bool ready() { return QTest::qWaitFor([this] { return model.count() == made.size(); }); }
        [[nodiscard]] QStringList ids(qsizetype first, qsizetype last) const {
            QStringList ids;
            for (qsizetype i = first; i <= last; ++i)
                ids << made[i]->id.toString();
            return ids;
        }
        QList<std::shared_ptr<Booking>> made;
        RecordListModel model;
        RecordSelection selection;
    };

private Q_SLOTS:
    void manyRowsAreAllTaken() {
        List list(12'000);
        QVERIFY(list.ready());
        list.selection.chooseRows({3, 11'500, 11'700, 11'701});
        QVERIFY(list.selection.reading());
        QCOMPARE(list.selection.count(), 11'500);
        QTRY_VERIFY(!list.selection.reading());
        QCOMPARE(list.selection.count(), 11'500);
        QCOMPARE(list.selection.ids(), list.ids(3, 11'500) + list.ids(11'700, 11'701));
        QVERIFY(!list.selection.contains(list.ids(2, 2).first()));
        QVERIFY(list.selection.contains(list.ids(11'701, 11'701).first()));
    }

    void allRowsAreAllThatMatch() {
        List list(700);
        QVERIFY(list.ready());
        list.selection.chooseRows({0, 699});
        QVERIFY(list.selection.whole());
        list.selection.toggle(list.ids(5, 5).first());
        QVERIFY(list.selection.all());
        QVERIFY(!list.selection.whole());
        QCOMPARE(list.selection.count(), 699);
        // What is left out and gone is not counted as left out any more.
        list.records.erase(u"bookings"_s, list.made[5]->id);
        list.records.announce(u"bookings"_s);
        QTRY_COMPARE(list.model.count(), 699);
        QTRY_COMPARE(list.selection.count(), 699);
    }

    void aToggleWhileReadingCounts() {
        List list(2'000);
        QVERIFY(list.ready());
        list.selection.chooseRows({0, 1'500});
        list.selection.toggle(list.ids(10, 10).first());
        list.selection.toggle(list.ids(1'999, 1'999).first());
        QTRY_VERIFY(!list.selection.reading());
        QCOMPARE(list.selection.count(), 1'501);
        QVERIFY(!list.selection.contains(list.ids(10, 10).first()));
        QVERIFY(list.selection.contains(list.ids(1'999, 1'999).first()));
    }

    // The rows were chosen in a list that the cache no longer has.
    void rowsThatMovedAreAskedForAgain() {
        List list(2'000);
        QVERIFY(list.ready());
        const auto late = list.booking(-5);
        QSignalSpy moved(&list.selection, &RecordSelection::rowsMoved);
        list.selection.chooseRows({0, 1'500});
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(list.model.count(), 2'001);
        list.selection.chooseRows({1, 1'501});
        QTRY_VERIFY(!list.selection.reading());
        QCOMPARE(list.selection.ids(), list.ids(0, 1'500));
    }

    void recordsThatLeaveTheListAreLetGo() {
        List list(1'200);
        QVERIFY(list.ready());
        list.model.setFilter(u"status:confirmed"_s);
        QTRY_COMPARE(list.model.state(), RecordListModel::Ready);
        list.selection.chooseRows({100, 1'099});
        QTRY_VERIFY(!list.selection.reading());
        QCOMPARE(list.selection.count(), 1'000);
        list.change(list.made[200], [](Booking& b) { b.status = BookingStatus::CheckedIn; });
        list.change(list.made[50], [](Booking& b) { b.status = BookingStatus::CheckedIn; });
        list.records.announce(u"bookings"_s);
        QTRY_COMPARE(list.selection.count(), 999);
        QVERIFY(!list.selection.contains(list.ids(200, 200).first()));
        list.model.setFilter(u"plate:\"%1\""_s.arg(list.made[300]->plate));
        QTRY_COMPARE(list.selection.ids(), list.ids(300, 300));
    }

    void aReadThatFailsIsSaid() {
        List list(1'000);
        QVERIFY(list.ready());
        QSignalSpy failed(&list.selection, &RecordSelection::readFailed);
        list.records.failing = u"disk I/O error"_s;
        list.selection.chooseRows({0, 900});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), u"disk I/O error"_s);
        QVERIFY(list.selection.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordSelectionTest)
#include "RecordSelectionTest.moc"
