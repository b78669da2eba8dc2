// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/BulkRunner.h"

#include "models/commands/RecordActions.h"
#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class BulkRunnerTest : public QObject {
    Q_OBJECT

    struct Bulk {
        explicit Bulk(GarageSample& sample) {
            model.setCollection(u"bookings"_s);
            model.setSort(u"starts_at"_s);
            model.setFilter(u"status:confirmed"_s);
            model.setClient(&sample.client);
            selection.setModel(&model);
            bulk.setClient(&sample.client);
        }
        RecordListModel model;
        RecordSelection selection;
        BulkRunner bulk;
    };

private Q_SLOTS:
    // 1,240 match and a page is loaded; the command itself takes each of them out of the filter.
    void allThatMatchAreTaken() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-1"_s);
        QList<std::shared_ptr<Booking>> bookings;
        for (int i = 0; i < 1240; ++i)
            bookings << sample.booking(i * 130 + 60, BookingStatus::Confirmed, slot->id);
        sample.booking(10, BookingStatus::Held, slot->id);
        for (int i : {7, 700, 1200})
            sample.runner.refuse.insert(bookings[i]->id,
                                        Rejection::conflict(u"slot_taken"_s, {"Taken by %1.", u"K7QX2M"_s}));
        sample.open();
        Bulk it(sample);
        QTRY_COMPARE(it.model.count(), 1240);
        it.selection.selectAll();
        QCOMPARE(it.selection.count(), 1240);
        QSignalSpy ended(&it.bulk, &BulkRunner::ended);
        it.bulk.start(u"bookings.cancel"_s, {{u"reason"_s, u"Flood"_s}}, &it.selection);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(it.bulk.total(), 1240);
        QCOMPARE(it.bulk.succeeded(), 1237);
        QCOMPARE(it.bulk.failed(), 3);
        QCOMPARE(it.bulk.progress(), 1.0);
        const auto at = [&](int row, BulkRunner::Role role) {
            return it.bulk.data(it.bulk.index(row), role).toString();
        };
        QCOMPARE(at(1, BulkRunner::TitleRole), bookings[700]->code);
        QCOMPARE(at(1, BulkRunner::CauseRole), u"The slot is taken"_s);
        QCOMPARE(at(1, BulkRunner::DetailRole), u"Taken by K7QX2M."_s);
        // Again, and only those.
        sample.runner.requests.clear();
        sample.runner.refuse.remove(bookings[7]->id);
        sample.runner.refuse.remove(bookings[1200]->id);
        it.bulk.retryFailed();
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(sample.runner.requests.size(), 3);
        QCOMPARE(it.bulk.succeeded(), 2);
        QCOMPARE(it.bulk.failed(), 1);
        QCOMPARE(sample.runner.requests[0].arguments[u"reason"_s].toString(), u"Flood"_s);
    }

    void chosenOnesOnlyAndStop() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-1"_s);
        QStringList ids;
        for (int i = 0; i < 20; ++i)
            ids << sample.booking(i * 130 + 60, BookingStatus::Confirmed, slot->id)->id.toString();
        sample.open();
        Bulk it(sample);
        QTRY_COMPARE(it.model.count(), 20);
        it.selection.set(ids.first(10));
        connect(&it.bulk, &BulkRunner::changed, &it.bulk, [&] {
            if (it.bulk.finished() == 4) it.bulk.stop();
        });
        it.bulk.start(u"bookings.cancel"_s, {{u"reason"_s, u"Flood"_s}}, &it.selection);
        QTRY_COMPARE(it.bulk.state(), BulkRunner::Stopped);
        QTest::qWait(20);
        QCOMPARE(sample.runner.requests.size(), 4);
        QCOMPARE(it.bulk.total(), 10);
    }

    // Chosen by hand over more rows than are in memory, and begun before they are read.
    void rowsOutOfSightAreTakenToo() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-1"_s);
        for (int i = 0; i < 1400; ++i)
            sample.booking(i * 130 + 60, BookingStatus::Confirmed, slot->id);
        sample.open();
        Bulk it(sample);
        QTRY_COMPARE(it.model.count(), 1400);
        it.selection.chooseRows({2, 1399});
        QVERIFY(it.selection.reading());
        QSignalSpy ended(&it.bulk, &BulkRunner::ended);
        it.bulk.start(u"bookings.cancel"_s, {{u"reason"_s, u"Flood"_s}}, &it.selection);
        QCOMPARE(it.bulk.state(), BulkRunner::Collecting);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QCOMPARE(it.bulk.total(), 1398);
        QCOMPARE(it.bulk.succeeded(), 1398);
    }

    void aReadThatFailsIsSaid() {
        GarageSample sample;
        sample.booking(60);
        sample.open();
        Bulk it(sample);
        QTRY_COMPARE(it.model.count(), 1);
        sample.records.failing = u"disk I/O error"_s;
        it.selection.selectAll();
        it.bulk.start(u"bookings.cancel"_s, {}, &it.selection);
        QTRY_COMPARE(it.bulk.state(), BulkRunner::Failed);
        QCOMPARE(it.bulk.errorText(), u"disk I/O error"_s);
        QVERIFY(sample.runner.requests.isEmpty());
    }

    void actionsSayWhyNot() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-1"_s);
        const auto held = sample.booking(10, BookingStatus::Held, slot->id);
        sample.change(held, [&](Booking& b) { b.holdExpiresAt = sample.clock.at.plusMinutes(10); });
        sample.open();
        RecordActions actions;
        actions.setCommands({u"bookings.check_in"_s, u"bookings.confirm"_s, u"bookings.nonsense"_s});
        actions.setClient(&sample.client);
        actions.setRecordId(held->id.toString());
        QTRY_COMPARE(actions.actions().size(), 2);
        QVERIFY(actions.allowed(u"bookings.confirm"_s));
        QVERIFY(!actions.allowed(u"bookings.check_in"_s));
        QVERIFY2(actions.reason(u"bookings.check_in"_s).contains(u"only held"_s),
                 qPrintable(actions.reason(u"bookings.check_in"_s)));
        QCOMPARE(actions.actions()[1].toMap()[u"label"_s].toString(), u"Confirm"_s);
        QSignalSpy done(&actions, &RecordActions::done), refused(&actions, &RecordActions::refused);
        actions.run(u"bookings.confirm"_s);
        QVERIFY(actions.busy());
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!actions.busy());
        QTRY_VERIFY(actions.allowed(u"bookings.check_in"_s));
        QVERIFY(!actions.allowed(u"bookings.confirm"_s));
        actions.run(u"bookings.check_in"_s, {{u"passcode"_s, u"000000"_s}});
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][1].toString(), u"Wrong passcode"_s);
        QCOMPARE(refused[0][3].toMap()[u"tries_left"_s].toInt(), 4);
    }

    // A role that may not do it sees the button off, with the reason.
    void actionsFollowTheRole() {
        GarageSample sample;
        const auto slot = sample.slot(u"A-1"_s);
        const auto booking = sample.booking(10, BookingStatus::Confirmed, slot->id);
        sample.open();
        Actor visitor = sample.client.actor();
        visitor.roles = {Role::Finance};
        sample.client.open({.records = &sample.records,
                            .commands = &sample.runner,
                            .actor = visitor,
                            .organizationName = {},
                            .currency = {}});
        RecordActions actions;
        actions.setCommands({u"bookings.check_in"_s});
        actions.setClient(&sample.client);
        actions.setRecordId(booking->id.toString());
        QTRY_COMPARE(actions.actions().size(), 1);
        QVERIFY(!actions.allowed(u"bookings.check_in"_s));
        QVERIFY(!actions.reason(u"bookings.check_in"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BulkRunnerTest)
#include "BulkRunnerTest.moc"
