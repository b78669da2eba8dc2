// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/UndoKeeper.h"

#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// S8: the last change is taken back by a command of its own.
class UndoKeeperTest : public QObject {
    Q_OBJECT

    static CommandOrder order(const GarageSample& sample, const QString& name, const Id& target, const QJsonObject& arguments) {
        return {.organization = sample.orgId, .name = name, .target = target, .arguments = arguments, .base = {}};
    }
    static std::shared_ptr<const Booking> stored(GarageSample& sample, const Id& id) {
        return sample.records.look([&](const RecordReader& reader) { return reader.get<Booking>(id); });
    }
    // Gives the command as a page does; true when it was taken.
    static bool give(UndoKeeper& keeper, const CommandOrder& order) {
        auto future = keeper.run(order);
        bool taken = false, answered = false;
        future.then(&keeper, [&](const CommandOutcome& outcome) { taken = outcome.has_value(), answered = true; });
        return QTest::qWaitFor([&] { return answered; }) && taken;
    }

private Q_SLOTS:
    void aMoveIsTakenBack() {
        GarageSample sample;
        const auto first = sample.slot(u"A-001"_s), second = sample.slot(u"A-002"_s);
        const auto booking = sample.booking(60, BookingStatus::Confirmed, first->id);
        sample.open();
        UndoKeeper keeper(sample.runner, sample.client);
        QVERIFY(!keeper.isAvailable());
        QVERIFY(give(keeper, order(sample, u"bookings.move"_s, booking->id, {{u"resource_id"_s, second->id.toString()}})));
        QCOMPARE(stored(sample, booking->id)->resourceId, second->id);
        QVERIFY(keeper.isAvailable());
        QCOMPARE(keeper.label(), u"Move"_s);
        QCOMPARE(keeper.serial(), 1);
        QSignalSpy undone(&keeper, &UndoKeeper::undone);
        keeper.undo();
        QTRY_COMPARE(undone.size(), 1);
        QCOMPARE(stored(sample, booking->id)->resourceId, first->id);
        QCOMPARE(stored(sample, booking->id)->startsAt, booking->startsAt);
        QCOMPARE(sample.runner.requests.size(), 2); // two lines in the timeline
        QVERIFY(!keeper.isAvailable());
    }

    void whatSomebodyElseDidSinceIsNotOverwritten() {
        GarageSample sample;
        const auto first = sample.slot(u"A-001"_s), second = sample.slot(u"A-002"_s);
        const auto booking = sample.booking(60, BookingStatus::Confirmed, first->id);
        sample.open();
        UndoKeeper keeper(sample.runner, sample.client);
        QVERIFY(give(keeper, order(sample, u"bookings.move"_s, booking->id, {{u"resource_id"_s, second->id.toString()}})));
        sample.booking(60, BookingStatus::Confirmed, first->id); // the slot is taken meanwhile
        QSignalSpy undone(&keeper, &UndoKeeper::undone), refused(&keeper, &UndoKeeper::refused);
        keeper.undo();
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(undone.size(), 0);
        QCOMPARE(stored(sample, booking->id)->resourceId, second->id);
        QVERIFY(!refused[0][1].toString().isEmpty());
    }

    // Ctrl+Z never means a change before the last one.
    void onlyTheLastChange() {
        GarageSample sample;
        const auto first = sample.slot(u"A-001"_s), second = sample.slot(u"A-002"_s);
        const auto booking = sample.booking(60, BookingStatus::Confirmed, first->id);
        sample.open();
        UndoKeeper keeper(sample.runner, sample.client);
        QVERIFY(give(keeper, order(sample, u"bookings.move"_s, booking->id, {{u"resource_id"_s, second->id.toString()}})));
        QVERIFY(keeper.isAvailable());
        QVERIFY(give(keeper, order(sample, u"bookings.cancel"_s, booking->id, {{u"reason"_s, u"Called off"_s}})));
        QVERIFY2(!keeper.isAvailable(), "a cancellation stays");
        keeper.undo();
        QTest::qWait(20);
        QCOMPARE(sample.runner.requests.size(), 2);
    }

    // Neither does it when the answers come late: the last one given counts, not the last one answered.
    void onlyTheLastChangeThatWasGiven() {
        GarageSample sample;
        const auto first = sample.slot(u"A-001"_s), second = sample.slot(u"A-002"_s);
        const auto moved = sample.booking(60, BookingStatus::Confirmed, first->id);
        sample.open();
        UndoKeeper keeper(sample.runner, sample.client);
        auto move = keeper.run(order(sample, u"bookings.move"_s, moved->id, {{u"resource_id"_s, second->id.toString()}}));
        auto create = keeper.run({.organization = sample.orgId,
                                  .name = u"slots.create"_s,
                                  .target = {},
                                  .arguments = {{u"location_id"_s, sample.garage->id.toString()}, {u"code"_s, u"A-003"_s}},
                                  .base = {}});
        QTRY_VERIFY(move.isFinished() && create.isFinished());
        QVERIFY(move.result() && create.result());
        QVERIFY2(!keeper.isAvailable(), "the slot was made after the move");
    }

    void whatWasRefusedIsNotTakenBack() {
        GarageSample sample;
        const auto first = sample.slot(u"A-001"_s), second = sample.slot(u"A-002"_s);
        const auto booking = sample.booking(60, BookingStatus::Confirmed, first->id);
        sample.booking(60, BookingStatus::Confirmed, second->id);
        sample.open();
        UndoKeeper keeper(sample.runner, sample.client);
        QVERIFY(!give(keeper, order(sample, u"bookings.move"_s, booking->id, {{u"resource_id"_s, second->id.toString()}})));
        QVERIFY(!keeper.isAvailable());
    }

    void signingOutForgetsIt() {
        GarageSample sample;
        const auto first = sample.slot(u"A-001"_s), second = sample.slot(u"A-002"_s);
        const auto booking = sample.booking(60, BookingStatus::Confirmed, first->id);
        sample.open();
        UndoKeeper keeper(sample.runner, sample.client);
        QVERIFY(give(keeper, order(sample, u"bookings.move"_s, booking->id, {{u"resource_id"_s, second->id.toString()}})));
        sample.client.close();
        QVERIFY(!keeper.isAvailable());
    }
};

QTEST_GUILESS_MAIN(UndoKeeperTest)
#include "UndoKeeperTest.moc"
