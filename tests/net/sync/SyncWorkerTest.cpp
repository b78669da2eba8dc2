// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/RejectionReading.h"
#include "tests/net/sync/SyncBench.h"

using namespace autospace;
using namespace Qt::StringLiterals;
using Why = CommandRefusal::Why;
using State = CommandTaken::State;

namespace {

QJsonObject code(const QString& text) { return {{u"code"_s, text}}; }
QJsonObject holder(const QString& text) { return {{u"holder"_s, text}}; }

} // namespace

// The worker, the desk, the outbox and the cache together, against a core in memory.
class SyncWorkerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { bench = std::make_unique<SyncBench>(); }
    void cleanup() { bench.reset(); }

    void showsAtOnceAndSettlesByTheFeed() {
        bench->flow();
        const CommandOutcome made = bench->run(u"lockers.create"_s, {}, code(u"A1"_s));
        QVERIFY(made);
        QCOMPARE(made->state, State::Shown);
        QVERIFY(made->record);
        QCOMPARE(bench->shown(), QStringList{u"A1 free - -"_s});
        QVERIFY(bench->inCore().isEmpty());
        QCOMPARE(bench->outboxStates(), QStringList{u"create sent"_s});
        // The answer alone does not settle it.
        const HttpReply reply = bench->core.handle(bench->transport.sent.front().request);
        bench->transport.answer(reply.status, reply.body);
        QCOMPARE(bench->outboxStates(), QStringList{u"create answered"_s});
        QCOMPARE(bench->shown(), QStringList{u"A1 free - -"_s});
        bench->flow();
        QVERIFY(bench->outboxStates().isEmpty());
        converged();
        QCOMPARE(bench->lockerId(u"A1"_s), *made->id); // the same id here and there
    }

    void aLostReplyTakesEffectOnce() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        for (int i = 0; i < 3; ++i) {
            bench->loseReply();
            QCOMPARE(bench->worker->status().link, SyncStatus::Link::Offline);
            bench->time.advance(60'000);
        }
        bench->flow();
        QCOMPARE(bench->core.effects, 1);
        QVERIFY(bench->outboxStates().isEmpty());
        converged();
    }

    void workOfflineGoesInOrder() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->cut();
        const Id a1 = bench->lockerId(u"A1"_s);
        QVERIFY(bench->run(u"lockers.take"_s, a1, holder(u"Mara Test"_s)));
        bench->cut();
        QVERIFY(bench->run(u"lockers.release"_s, a1, {}));
        bench->cut();
        QVERIFY(bench->run(u"lockers.take"_s, a1, holder(u"Jon Test"_s)));
        bench->cut();
        QCOMPARE(bench->shown(), QStringList{u"A1 taken Jon Test -"_s});
        QCOMPARE(bench->worker->status().waiting, 4);
        const CommandOutcome again = bench->run(u"lockers.take"_s, a1, holder(u"Third Test"_s));
        QCOMPARE(again.error().rejection.code, u"taken"_s); // the rule speaks offline too
        bench->time.advance(60'000);
        bench->flow();
        QCOMPARE(bench->core.effects, 4);
        converged();
        QCOMPARE(bench->worker->status().link, SyncStatus::Link::InSync);
        QCOMPARE(bench->worker->status().waiting, 0);
    }

    // The other side was quicker: ours goes to the person, what depends on it waits, the rest goes through.
    void aRefusedCommandNeverStopsTheQueue() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"B1"_s)));
        bench->flow();
        const Id a1 = bench->lockerId(u"A1"_s);
        QVERIFY(bench->run(u"lockers.take"_s, a1, holder(u"Mara Test"_s)));
        QVERIFY(bench->run(u"lockers.release"_s, a1, {}));
        QVERIFY(bench->run(u"lockers.take"_s, bench->lockerId(u"B1"_s), holder(u"Mara Test"_s)));
        bench->core.run(u"lockers.take"_s, a1, holder(u"Other Test"_s));
        bench->flow();
        QCOMPARE(bench->outboxStates(), (QStringList{u"take rejected"_s, u"release waiting behind"_s}));
        QCOMPARE(bench->worker->status().attention, 2);
        QCOMPARE(bench->worker->status().waiting, 0);
        QCOMPARE(bench->shown(), (QStringList{u"A1 taken Other Test -"_s, u"B1 taken Mara Test -"_s}));
        QCOMPARE(bench->outbox->entries().front()->errorObject()[u"code"_s].toString(), u"taken"_s);
        // Giving it up frees what waited, which is decided on the new facts.
        QVERIFY(bench->worker->discard(bench->outbox->entries().front()->id));
        bench->flow();
        QVERIFY(bench->outboxStates().isEmpty());
        QCOMPARE(bench->shown(), (QStringList{u"A1 free - -"_s, u"B1 taken Mara Test -"_s}));
        converged();
    }

    void editAndRetryMovesWhatDepends() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        const Id first = bench->lockerId(u"A1"_s);
        QVERIFY(bench->run(u"lockers.take"_s, first, holder(u"Mara Test"_s)));
        QVERIFY(bench->run(u"lockers.create"_s, {}, {{u"code"_s, u"A2"_s}, {u"neighbour"_s, first.toString()}}));
        bench->core.run(u"lockers.create"_s, {}, code(u"A1"_s));
        bench->flow();
        QCOMPARE(bench->outboxStates(),
                 (QStringList{u"create rejected"_s, u"take waiting behind"_s, u"create waiting behind"_s}));
        QCOMPARE(bench->shown(), QStringList{u"A1 free - -"_s});
        const Id refused = bench->outbox->entries().front()->id;
        const auto still = bench->worker->retry(refused, {}, {});
        QCOMPARE(still.error().rejection.code, u"code_taken"_s);
        QCOMPARE(bench->outboxStates().size(), 3);
        QVERIFY(bench->worker->retry(refused, code(u"C1"_s), {}));
        QCOMPARE(bench->shown(), (QStringList{u"A1 free - -"_s, u"A2 free - -"_s, u"C1 taken Mara Test -"_s}));
        bench->flow();
        QVERIFY(bench->outboxStates().isEmpty());
        converged();
        QCOMPARE(bench->shown(), (QStringList{u"A1 free - -"_s, u"A2 free - -"_s, u"C1 taken Mara Test -"_s}));
    }

    void discardingWhatOthersNeedTellsThem() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        QVERIFY(bench->run(u"lockers.take"_s, bench->lockerId(u"A1"_s), holder(u"Mara Test"_s)));
        bench->core.run(u"lockers.create"_s, {}, code(u"A1"_s));
        bench->flow();
        QVERIFY(bench->worker->discard(bench->outbox->entries().front()->id));
        QCOMPARE(bench->outboxStates(), QStringList{u"take rejected"_s});
        QCOMPARE(bench->outbox->entries().front()->errorObject()[u"code"_s].toString(), u"depends_on_discarded"_s);
        QVERIFY(bench->worker->discard(bench->outbox->entries().front()->id));
        bench->flow();
        converged();
    }

    void whatWasNotSentCanBeTakenBack() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        QCOMPARE(bench->worker->discard(bench->outbox->entries().front()->id).error().why, Why::TooLate); // on its way
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"B1"_s)));
        QVERIFY(bench->worker->discard(bench->outbox->entries().back()->id));
        QCOMPARE(bench->shown(), QStringList{u"A1 free - -"_s});
        bench->flow();
        QCOMPARE(bench->core.effects, 1);
        converged();
    }

    void columnsMergeOrAsk() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        const Id a1 = bench->lockerId(u"A1"_s);
        QVERIFY(
            bench->run(u"lockers.update"_s, a1, {{u"note"_s, u"mine"_s}}, QJsonObject{{u"note"_s, QJsonValue::Null}}));
        bench->core.run(u"lockers.update"_s, a1, {{u"code"_s, u"A9"_s}});
        bench->flow();
        QCOMPARE(bench->shown(), QStringList{u"A9 free - mine"_s}); // different columns
        QVERIFY(
            bench->run(u"lockers.update"_s, a1, {{u"note"_s, u"again mine"_s}}, QJsonObject{{u"note"_s, u"mine"_s}}));
        bench->core.run(u"lockers.update"_s, a1, {{u"note"_s, u"theirs"_s}});
        bench->flow();
        QCOMPARE(bench->outboxStates(), QStringList{u"update rejected"_s});
        QCOMPARE(bench->shown(), QStringList{u"A9 free - theirs"_s});
        const OutboxEntryPtr entry = bench->outbox->entries().front();
        QCOMPARE(entry->errorObject()[u"code"_s].toString(), u"changed_on_both_sides"_s);
        QCOMPARE(refusalFrom(entry->errorObject()).rejection.detail,
                 Sentence("Somebody else has changed %1 since you saw it. Compare the values and choose.",
                          QList{Term(*Locker::staticType().field(u"note"_s))}));
        const QJsonObject field = entry->errorObject()[u"meta"_s][u"fields"_s][0].toObject();
        QCOMPARE(field[u"theirs"_s].toString(), u"theirs"_s);
        // Keeping mine says that theirs was seen.
        QVERIFY(bench->worker->retry(entry->id, {}, QJsonObject{{u"note"_s, field[u"theirs"_s]}}));
        bench->flow();
        QCOMPARE(bench->shown(), QStringList{u"A9 free - again mine"_s});
        converged();
    }

    void doubtIsNotedAndTheCoreDecides() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        const Id a1 = bench->lockerId(u"A1"_s);
        bench->core.run(u"lockers.take"_s, a1, holder(u"Other Test"_s));
        // The page comes before our command is sent.
        bench->worker->tryNow();
        QVERIFY(bench->run(u"lockers.take"_s, a1, holder(u"Mara Test"_s)));
        QVERIFY(bench->transport.sent.front().request.path.contains("pull"_L1));
        const HttpReply reply = bench->core.handle(bench->transport.sent.front().request);
        // The push that follows is not sent while its state is looked at: the page is applied first.
        bench->transport.answer(reply.status, reply.body);
        QCOMPARE(bench->shown(), QStringList{u"A1 taken Other Test -"_s});
        bench->flow();
        QCOMPARE(bench->outboxStates(), QStringList{u"take rejected"_s});
        QVERIFY(bench->worker->discard(bench->outbox->entries().front()->id));
        converged();
    }

    void killAndRestartAtEveryPoint() {
        for (int stop = 0; stop < 8; ++stop) {
            init();
            bench->flow();
            QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
            QVERIFY(bench->run(u"lockers.take"_s, bench->lockerId(u"A1"_s), holder(u"Mara Test"_s)));
            for (int i = 0; i < stop && !bench->transport.sent.isEmpty(); ++i) {
                const HttpReply reply = bench->core.handle(bench->transport.sent.front().request);
                if (i + 1 < stop) bench->transport.answer(reply.status, reply.body); // the last reply is lost
            }
            bench->close();
            bench->open();
            QCOMPARE(bench->shown(), QStringList{u"A1 taken Mara Test -"_s}); // before the network
            bench->flow();
            QVERIFY(bench->outboxStates().isEmpty());
            QCOMPARE(bench->core.effects, 2);
            converged();
        }
    }

    void commandsForTheCoreAnswerWhenItShows() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        const Id a1 = bench->lockerId(u"A1"_s);
        const CommandOutcome inspected = bench->run(u"lockers.inspect"_s, a1, {});
        QCOMPARE(inspected->state, State::Confirmed);
        QCOMPARE(static_cast<const Locker&>(*inspected->record).note, u"inspected"_s);
        QVERIFY(bench->run(u"lockers.destroy"_s, a1, {}));
        QVERIFY(bench->shown().isEmpty());
        const CommandOutcome refused = bench->run(u"lockers.destroy"_s, a1, {});
        QCOMPARE(refused.error().rejection.code, u"not_found"_s);
        QVERIFY(bench->outboxStates().isEmpty()); // the caller was told; nothing waits for anyone
        converged();
    }

    void offlineTheyWaitOrAreRefused() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        const Id a1 = bench->lockerId(u"A1"_s);
        bench->worker->tryNow();
        bench->cut();
        const CommandOutcome refused = bench->run(u"lockers.destroy"_s, a1, {});
        QCOMPARE(refused.error().why, Why::Offline);
        QCOMPARE(refused.error().rejection.detail.text(), u"Only with the core at hand."_s);
        const CommandOutcome queued = bench->run(u"lockers.inspect"_s, a1, {});
        QCOMPARE(queued->state, State::Queued);
        QCOMPARE(bench->shown(), QStringList{u"A1 free - -"_s});
        bench->flow();
        QCOMPARE(bench->shown(), QStringList{u"A1 free - inspected"_s});
        converged();
    }

    // One that was on its way when the network went stays queued, and its caller is told so.
    void theNetworkGoesWhileSomeoneWaits() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        std::optional<CommandOutcome> outcome;
        bench->worker->run({bench->core.organization(), u"lockers.inspect"_s, bench->lockerId(u"A1"_s), {}, {}},
                           [&](CommandOutcome o) { outcome = std::move(o); });
        QVERIFY(!outcome);
        bench->loseReply();
        QCOMPARE((*outcome)->state, State::Queued);
        bench->time.advance(60'000);
        bench->flow();
        converged();
        QCOMPARE(bench->core.effects, 2);
    }

    // It is sent once a person has decided about the refused one, which may be never.
    void whatWaitsBehindARefusedOneKeepsNobodyWaiting() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->core.run(u"lockers.create"_s, {}, code(u"A1"_s));
        std::optional<CommandOutcome> outcome;
        bench->worker->run({bench->core.organization(), u"lockers.inspect"_s, bench->lockerId(u"A1"_s), {}, {}},
                           [&](CommandOutcome o) { outcome = std::move(o); });
        QVERIFY(!outcome);
        bench->flow();
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->state, State::Queued);
        QCOMPARE(bench->outboxStates(), (QStringList{u"create rejected"_s, u"inspect waiting behind"_s}));
    }

    void aRefusalThatCountsIsCountedByTheCore() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        const Id a1 = bench->lockerId(u"A1"_s);
        QCOMPARE(bench->run(u"lockers.knock"_s, a1, {}).error().rejection.code, u"nobody_home"_s);
        bench->flow();
        QCOMPARE(bench->inCore(), QStringList{u"A1 free - knock "_s});
        QVERIFY(bench->outboxStates().isEmpty());
        bench->worker->tryNow();
        bench->flow();
        converged();
        bench->worker->tryNow();
        bench->cut();
        QCOMPARE(bench->run(u"lockers.knock"_s, a1, {}).error().rejection.code, u"nobody_home"_s);
        QVERIFY(bench->outboxStates().isEmpty());
        bench->flow();
        QCOMPARE(bench->inCore(), QStringList{u"A1 free - knock "_s}); // nobody was there to count
    }

    void startsOverWhenTold() {
        bench->core.pageSize = 2;
        bench->flow();
        for (const auto& name : {u"A1"_s, u"B1"_s, u"C1"_s, u"D1"_s, u"E1"_s})
            bench->core.run(u"lockers.create"_s, {}, code(name));
        bench->worker->tryNow();
        bench->flow();
        QCOMPARE(bench->shown().size(), 5);
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"F1"_s)));
        bench->core.startOver = true;
        bench->flow();
        QCOMPARE(bench->shown().size(), 6);
        converged();
        QVERIFY(!bench->worker->status().firstSync);
    }

    void aRestoredCoreGetsTheWorkAgain() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        QVERIFY(bench->run(u"lockers.take"_s, bench->lockerId(u"A1"_s), holder(u"Mara Test"_s)));
        bench->flow();
        QCOMPARE(bench->core.sequence(), 2);
        bench->core.restoreTo(1);
        bench->worker->tryNow();
        bench->flow();
        QCOMPARE(bench->inCore(), QStringList{u"A1 taken Mara Test -"_s});
        converged();
        QVERIFY(bench->outboxStates().isEmpty());
    }

    void aLostOrganizationIsForgotten() {
        bench->flow();
        QVERIFY(bench->run(u"lockers.create"_s, {}, code(u"A1"_s)));
        bench->flow();
        QVERIFY(bench->run(u"lockers.take"_s, bench->lockerId(u"A1"_s), holder(u"Mara Test"_s)));
        bench->core.open = false;
        bench->flow();
        bench->worker->tryNow();
        bench->flow();
        QVERIFY(bench->gone);
        QVERIFY(bench->shown().isEmpty());
        QCOMPARE(bench->outboxStates(), QStringList{u"take rejected"_s}); // not silently
    }

    // A batch that the core does not even read: found out one by one, and the rest goes through.
    void aPoisonedBatchIsTakenApart() {
        bench->flow();
        for (const auto& name : {u"A1"_s, u"B1"_s, u"C1"_s})
            QVERIFY(bench->run(u"lockers.create"_s, {}, code(name)));
        bench->cut();
        bench->time.advance(60'000);
        QCOMPARE(bench->transport.sent.size(), 1);
        bench->transport.answer(422, R"({"errors":[{"status":"422","code":"unreadable","detail":"No."}]})");
        bench->transport.answer(422, R"({"errors":[{"status":"422","code":"unreadable","detail":"No."}]})");
        bench->flow();
        QCOMPARE(bench->outboxStates(), QStringList{u"create rejected"_s});
        QCOMPARE(bench->inCore(), (QStringList{u"B1 free - -"_s, u"C1 free - -"_s}));
    }

    void listensAndPullsWhenTold() {
        bench->flow();
        QCOMPARE(bench->transport.streams.size(), 1);
        auto& stream = *bench->transport.streams.front();
        QCOMPARE(stream.request.bearer, "access"_ba);
        stream.handlers.opened();
        bench->flow();
        QCOMPARE(bench->worker->status().link, SyncStatus::Link::InSync);
        bench->core.run(u"lockers.create"_s, {}, code(u"A1"_s));
        const QByteArray says =
            "{\"org_id\":\"" + bench->core.organization().toString().toLatin1() + "\",\"sequence\":1}";
        stream.handlers.heard();
        stream.handlers.event({"change", "1", says});
        bench->flow();
        QCOMPARE(bench->shown(), QStringList{u"A1 free - -"_s});
        QVERIFY(bench->changed.touches(u"spaces"_s, bench->lockerId(u"A1"_s)));
        const int before = bench->transport.requestCount;
        stream.handlers.event({"change", "1", says});
        QCOMPARE(bench->transport.requestCount, before); // known already
        // Silence: the stream is given up and the core is asked.
        bench->time.advance(44'000);
        QCOMPARE(bench->transport.streams.size(), 1);
        bench->time.advance(1'500);
        QCOMPARE(bench->transport.requestCount, before + 1);
        QVERIFY(bench->transport.streams.isEmpty());
        bench->flow();
        bench->time.advance(5'000);
        QCOMPARE(bench->transport.streams.size(), 1);
    }

    void theAgeOfTheDataIsTold() {
        bench->flow();
        bench->transport.streams.front()->handlers.opened();
        bench->flow();
        const Instant synced = *bench->worker->status().upToDateAt;
        bench->time.advance(30'000);
        bench->transport.streams.front()->handlers.heard();
        QCOMPARE(*bench->worker->status().upToDateAt - synced, 30'000);
        bench->time.advance(46'000);
        bench->cut();
        QCOMPARE(bench->worker->status().link, SyncStatus::Link::Offline);
        QCOMPARE(*bench->worker->status().upToDateAt - synced, 30'000);
    }

private:
    void converged() { QCOMPARE(bench->shown(), bench->inCore()); }
    std::unique_ptr<SyncBench> bench;
};

QTEST_GUILESS_MAIN(SyncWorkerTest)
#include "SyncWorkerTest.moc"
