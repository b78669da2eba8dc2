// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordNavigator.h"

#include "models/records/RecordItem.h"
#include "models/records/RecordSelection.h"
#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class RecordNavigatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walksExactlyTheFilteredRows() {
        GarageSample sample;
        QStringList expected;
        for (int i = 0; i < 40; ++i) {
            const auto booking = sample.booking(i, i % 2 ? BookingStatus::Held : BookingStatus::Confirmed);
            if (i % 2 == 0) expected << booking->id.toString();
        }
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setSort(u"starts_at"_s);
        model.setFilter(u"status:confirmed"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 20);
        RecordNavigator navigator;
        navigator.setModel(&model);
        navigator.setCurrent(expected.first());
        QTRY_COMPARE(navigator.text(), u"1 of 20"_s);
        QVERIFY(!navigator.hasPrevious());
        for (int i = 1; i < 20; ++i) {
            navigator.next();
            QCOMPARE(navigator.current(), expected[i]);
            QTRY_COMPARE(navigator.position(), i + 1);
        }
        QVERIFY(!navigator.hasNext());
        navigator.next();
        QCOMPARE(navigator.current(), expected.last());
        for (int i = 18; i >= 0; --i) {
            navigator.previous();
            QTRY_COMPARE(navigator.position(), i + 1);
            QCOMPARE(navigator.current(), expected[i]);
        }
    }

    // Checking a booking in takes it out of the list of arrivals; the next one is still the one that followed.
    void aRecordThatLeavesKeepsItsNeighbours() {
        GarageSample sample;
        QList<std::shared_ptr<Booking>> bookings;
        for (int i = 0; i < 5; ++i)
            bookings << sample.booking(i);
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setSort(u"starts_at"_s);
        model.setFilter(u"status:confirmed"_s);
        model.setClient(&sample.client);
        RecordNavigator navigator;
        navigator.setModel(&model);
        navigator.setCurrent(bookings[2]->id.toString());
        QTRY_COMPARE(navigator.text(), u"3 of 5"_s);
        sample.change(bookings[2], [](Booking& b) { b.status = BookingStatus::CheckedIn; });
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(navigator.position(), 0);
        QCOMPARE(navigator.total(), 4);
        QCOMPARE(navigator.text(), QString());
        navigator.next();
        QCOMPARE(navigator.current(), bookings[3]->id.toString());
        QTRY_COMPARE(navigator.text(), u"3 of 4"_s);
    }

    void selectionIsById() {
        GarageSample sample;
        QList<std::shared_ptr<Booking>> bookings;
        for (int i = 0; i < 300; ++i)
            bookings << sample.booking(i);
        sample.open();
        RecordListModel model;
        model.setCollection(u"bookings"_s);
        model.setClient(&sample.client);
        QTRY_COMPARE(model.count(), 300);
        RecordSelection selection;
        selection.setModel(&model);
        const QString first = bookings[0]->id.toString(), second = bookings[1]->id.toString();
        selection.set({first, second, first, u"nonsense"_s});
        QCOMPARE(selection.count(), 2);
        selection.toggle(first);
        QCOMPARE(selection.ids(), QStringList{second});
        selection.selectAll();
        QCOMPARE(selection.count(), 300);
        QVERIFY(selection.contains(first));
        selection.toggle(first);
        QCOMPARE(selection.count(), 299);
        QVERIFY(!selection.contains(first));
        // A later record counts too; another filter means other records.
        sample.booking(400);
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(selection.count(), 300);
        model.setFilter(u"plate:FL"_s);
        QVERIFY(selection.isEmpty());
    }

    void oneRecordIsFollowed() {
        GarageSample sample;
        const auto booking = sample.booking(0);
        sample.open();
        RecordItem item;
        item.setClient(&sample.client);
        item.setCollection(u"bookings"_s);
        QCOMPARE(item.state(), RecordItem::None);
        item.setRecordId(booking->id.toString());
        QCOMPARE(item.state(), RecordItem::Loading);
        QTRY_COMPARE(item.state(), RecordItem::Ready);
        QCOMPARE(item.values()[u"code"_s].toString(), booking->code);
        QSignalSpy changed(&item, &RecordItem::changed);
        sample.records.announce(u"bookings"_s);
        QTest::qWait(60);
        QCOMPARE(changed.size(), 0);
        sample.change(booking, [](Booking& b) { b.note = u"Late"_s; });
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(item.values()[u"note"_s].toString(), u"Late"_s);
        QCOMPARE(changed.size(), 1);
        sample.records.erase(u"bookings"_s, booking->id);
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(item.state(), RecordItem::Missing);
        QVERIFY(item.values().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RecordNavigatorTest)
#include "RecordNavigatorTest.moc"
