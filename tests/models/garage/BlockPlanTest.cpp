// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/garage/BlockPlan.h"

#include "core/domain/places/SpaceBlock.h"
#include "tests/models/GarageSample.h"

#include <QSignalSpy>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// M6 as the dialog sees it: what is in the way is listed with a slot for each, and moves with the blocking.
class BlockPlanTest : public QObject {
    Q_OBJECT

    static void ask(BlockPlan& plan, GarageSample& sample, const QList<std::shared_ptr<Space>>& closed) {
        QStringList ids;
        for (const auto& slot : closed)
            ids << slot->id.toString();
        plan.setClient(&sample.client);
        plan.setGarageId(sample.garage->id.toString());
        plan.setZone(u"Europe/Vaduz"_s);
        plan.setFrom(sample.clock.at.toUtc());
        plan.setUntil(sample.clock.at.plusMinutes(480).toUtc());
        plan.setSlotIds(ids);
    }
    static QStringList words(const BlockPlan& plan) {
        QStringList words;
        for (const QVariant& each : plan.moves()) {
            const QVariantMap move = each.toMap();
            const QVariantMap to = move[u"choices"_s].toList().value(move[u"chosen"_s].toInt()).toMap();
            words << move[u"fromCode"_s].toString() + u'>' + to[u"code"_s].toString();
        }
        return words;
    }

private Q_SLOTS:
    void whatIsInTheWayMovesWithIt() {
        GarageSample sample;
        const auto a1 = sample.slot(u"A-001"_s), a2 = sample.slot(u"A-002"_s), a3 = sample.slot(u"A-003"_s),
                   a4 = sample.slot(u"A-004"_s);
        const auto booking = sample.booking(60, BookingStatus::Confirmed, a1->id);
        sample.open();
        BlockPlan plan;
        ask(plan, sample, {a1, a2});
        QTRY_COMPARE(words(plan), QStringList{u"A-001>A-003"_s});
        QTRY_COMPARE(plan.problem(), u"Say why"_s);
        QVERIFY(!plan.isPossible());
        plan.setReason(u"Paint"_s);
        QTRY_VERIFY(plan.isPossible());
        QCOMPARE(plan.moves()[0].toMap()[u"when"_s].toString(), u"10:37 – 12:37"_s);
        plan.choose(booking->id.toString(), a4->id.toString());
        QCOMPARE(words(plan), QStringList{u"A-001>A-004"_s});
        QTRY_VERIFY(plan.isPossible());
        QSignalSpy done(&plan, &BlockPlan::done);
        plan.run();
        QTRY_COMPARE(done.size(), 1);
        const auto blocks = sample.records.look([](const RecordReader& reader) { return reader.list<SpaceBlock>({}); });
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0]->reason, u"Paint"_s);
        QCOMPARE(sample.runner.requests.size(), 1);
        QCOMPARE(sample.records.look([&](const RecordReader& r) { return r.get<Booking>(booking->id); })->resourceId, a4->id);
    }

    void whoHasNoSlotIsSaid() {
        GarageSample sample;
        const auto a1 = sample.slot(u"A-001"_s), a2 = sample.slot(u"A-002"_s);
        const auto stuck = sample.booking(60, BookingStatus::Confirmed, a1->id);
        sample.open();
        BlockPlan plan;
        plan.setReason(u"Paint"_s);
        ask(plan, sample, {a1, a2});
        QTRY_COMPARE(words(plan), QStringList{u"A-001>"_s});
        QTRY_VERIFY(plan.problem().contains(u"No slot is free for "_s + stuck->code));
        QVERIFY(!plan.isPossible());
        // A shorter time has nothing in the way.
        plan.setUntil(sample.clock.at.plusMinutes(60).toUtc());
        QTRY_VERIFY(plan.isPossible());
        QCOMPARE(words(plan), QStringList());
    }

    // Others go on working: what is proposed keeps up with them.
    void theProposalFollowsWhatOthersDo() {
        GarageSample sample;
        const auto a1 = sample.slot(u"A-001"_s), a2 = sample.slot(u"A-002"_s), a3 = sample.slot(u"A-003"_s);
        sample.booking(60, BookingStatus::Confirmed, a1->id);
        sample.open();
        BlockPlan plan;
        plan.setReason(u"Paint"_s);
        ask(plan, sample, {a1});
        QTRY_VERIFY(plan.isPossible());
        QCOMPARE(words(plan), QStringList{u"A-001>A-002"_s});
        sample.booking(90, BookingStatus::Confirmed, a2->id);
        sample.records.announce(u"bookings"_s);
        QTRY_VERIFY2(plan.problem().contains(u"A-002 is taken"_s), qPrintable(plan.problem()));
        QVERIFY(!plan.isPossible());
        plan.choose(plan.moves()[0].toMap()[u"bookingId"_s].toString(), a3->id.toString());
        QTRY_VERIFY(plan.isPossible());
        const auto another = sample.booking(300, BookingStatus::Confirmed, a1->id);
        sample.records.announce(u"bookings"_s);
        QTRY_COMPARE(words(plan), QStringList({u"A-001>A-003"_s, u"A-001>A-002"_s}));
        QTRY_VERIFY(plan.isPossible());
    }
};

QTEST_GUILESS_MAIN(BlockPlanTest)
#include "BlockPlanTest.moc"
