// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncEngine.h"

#include <QTest>

#include <random>

using namespace autospace;
using namespace Qt::StringLiterals;
using Reach = SyncEngine::Reach;
using Stream = SyncEngine::Stream;

namespace {

Id organization(unsigned char n) {
    const unsigned char entropy[10] = {n};
    return Id::v7(1'800'000'000'000, entropy);
}
const Id orgA = organization(1);
const Id orgB = organization(2);

QString name(const Id& id) { return id == orgA ? u"A"_s : id == orgB ? u"B"_s : u"?"_s; }
QString name(SyncTimer timer) { return QStringList{u"retry"_s, u"stream"_s, u"watchdog"_s, u"poll"_s}.at(int(timer)); }

// An effect in a few words, so that a table of them reads as a story.
QString words(const SyncEffect& effect) {
    struct Say {
        QString operator()(const sync::Push&) const { return u"push"_s; }
        QString operator()(const sync::Pull& e) const { return u"pull "_s + name(e.organization); }
        QString operator()(const sync::OpenStream& e) const { return u"listen "_s + name(e.organization); }
        QString operator()(const sync::CloseStream&) const { return u"hang up"_s; }
        QString operator()(const sync::SetTimer& e) const {
            return u"%1 %2-%3"_s.arg(name(e.timer)).arg(e.minMs).arg(e.maxMs);
        }
        QString operator()(const sync::CancelTimer& e) const { return u"no "_s + name(e.timer); }
    };
    return std::visit(Say{}, effect);
}

QString step(SyncEngine& engine, const SyncEvent& event) {
    QStringList story;
    for (const SyncEffect& effect : engine.step(event))
        story << words(effect);
    return story.join(u", "_s);
}

SyncEngine listening() {
    SyncEngine engine;
    (void)engine.step(sync::Started{orgA, {}, false});
    (void)engine.step(sync::PullDone{orgA, 10, false});
    (void)engine.step(sync::StreamOpened{});
    (void)engine.step(sync::PullDone{orgA, 10, false});
    return engine;
}

} // namespace

class SyncEngineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithWorkThenFeedThenStream() {
        SyncEngine engine;
        QCOMPARE(step(engine, sync::Started{orgA, {orgB}, true}), u"push"_s);
        QCOMPARE(step(engine, sync::PushDone{orgA, true}), u"push, listen A, watchdog 45000-45000"_s);
        QCOMPARE(step(engine, sync::PushDone{orgA, false}), u"pull A"_s);
        QCOMPARE(step(engine, sync::PullDone{orgA, 3, true}), u"pull A"_s);
        QCOMPARE(step(engine, sync::PullDone{orgA, 5, false}), u"pull B"_s);
        QCOMPARE(step(engine, sync::PullDone{orgB, 5, false}), QString());
        QVERIFY(engine.idle());
        // What happened between the last page and the open stream is fetched.
        QCOMPARE(step(engine, sync::StreamOpened{}), u"no poll, watchdog 45000-45000, pull A"_s);
    }

    void theStreamSaysPullNow() {
        SyncEngine engine = listening();
        QCOMPARE(step(engine, sync::StreamSaysChange{orgA, 10}), QString()); // known already
        QCOMPARE(step(engine, sync::StreamSaysChange{orgA, 11}), u"pull A"_s);
        QCOMPARE(step(engine, sync::StreamSaysChange{orgA, 12}), QString()); // one call at a time
        QCOMPARE(step(engine, sync::PullDone{orgA, 11, false}), u"pull A"_s);
        QCOMPARE(step(engine, sync::PullDone{orgA, 12, false}), QString());
        QCOMPARE(step(engine, sync::StreamHeard{}), u"watchdog 45000-45000"_s);
    }

    void workGoesBetweenThePages() {
        SyncEngine engine;
        QCOMPARE(step(engine, sync::Started{orgA, {}, false}), u"pull A"_s);
        QCOMPARE(step(engine, sync::WorkQueued{}), QString());
        QCOMPARE(step(engine, sync::PullDone{orgA, 1, true}), u"push, listen A, watchdog 45000-45000"_s);
        QCOMPARE(step(engine, sync::NothingToPush{}), u"pull A"_s);
    }

    void offlineBacksOff() {
        SyncEngine engine;
        QCOMPARE(step(engine, sync::Started{orgA, {}, true}), u"push"_s);
        for (const auto& wait :
             {u"retry 1000-2000"_s, u"retry 2000-4000"_s, u"retry 4000-8000"_s, u"retry 8000-16000"_s,
              u"retry 16000-32000"_s, u"retry 30000-60000"_s, u"retry 30000-60000"_s}) {
            QCOMPARE(step(engine, sync::CallFailed{CallTrouble::Network}), wait);
            QCOMPARE(engine.reach(), Reach::Offline);
            QCOMPARE(step(engine, sync::TimerFired{SyncTimer::Retry}), u"push"_s);
        }
        QCOMPARE(step(engine, sync::PushDone{orgA, false}), u"pull A, listen A, watchdog 45000-45000"_s);
        QCOMPARE(engine.reach(), Reach::Online);
        QCOMPARE(step(engine, sync::CallFailed{CallTrouble::Network}), u"retry 1000-2000"_s); // counts from one again
    }

    void aPersonDoesNotWait() {
        SyncEngine engine;
        (void)step(engine, sync::Started{orgA, {}, true});
        (void)step(engine, sync::CallFailed{CallTrouble::Network});
        QCOMPARE(step(engine, sync::WorkQueued{}), u"no retry, push"_s);
        (void)step(engine, sync::CallFailed{CallTrouble::TooMany, 20'000});
        QCOMPARE(step(engine, sync::WorkQueued{}), QString()); // but for a core that asked for time
        QCOMPARE(step(engine, sync::NetworkBack{}), u"no retry, push"_s);
    }

    void theCoreSaysHowLong() {
        SyncEngine engine;
        (void)step(engine, sync::Started{orgA, {}, false});
        QCOMPARE(step(engine, sync::CallFailed{CallTrouble::TooMany, 20'000}), u"retry 20000-21000"_s);
        QVERIFY(engine.reach() != Reach::Offline);
    }

    void aSpentTokenIsTriedOnceMoreAtOnce() {
        SyncEngine engine;
        (void)step(engine, sync::Started{orgA, {}, false});
        QCOMPARE(step(engine, sync::CallFailed{CallTrouble::Unauthorized}), u"pull A"_s);
        QCOMPARE(step(engine, sync::CallFailed{CallTrouble::Unauthorized}), u"retry 1000-2000"_s);
        QCOMPARE(step(engine, sync::TimerFired{SyncTimer::Retry}), u"pull A"_s);
        QCOMPARE(step(engine, sync::PullDone{orgA, 1, false}), u"listen A, watchdog 45000-45000"_s);
    }

    void anEndedSignInStopsUntilThePasswordComes() {
        SyncEngine engine = listening();
        (void)step(engine, sync::WorkQueued{});
        QCOMPARE(step(engine, sync::CallFailed{CallTrouble::SignInEnded}), u"hang up, no watchdog"_s);
        QVERIFY(engine.signInEnded());
        QCOMPARE(step(engine, sync::WorkQueued{}), QString());
        QCOMPARE(step(engine, sync::NetworkBack{}), QString());
        QCOMPARE(step(engine, sync::SignedInAgain{}), u"push, listen A, watchdog 45000-45000"_s);
        QVERIFY(!engine.signInEnded());
    }

    void aSilentStreamIsLeft() {
        SyncEngine engine = listening();
        QCOMPARE(step(engine, sync::TimerFired{SyncTimer::Watchdog}),
                 u"hang up, no watchdog, stream 1000-2000, poll 30000-30000, pull A"_s);
        QCOMPARE(step(engine, sync::CallFailed{CallTrouble::Network}), u"retry 1000-2000"_s);
        QCOMPARE(engine.reach(), Reach::Offline);
        QCOMPARE(step(engine, sync::TimerFired{SyncTimer::StreamRetry}), QString()); // not while the core is away
        QCOMPARE(step(engine, sync::TimerFired{SyncTimer::Retry}), u"pull A"_s);
        QCOMPARE(step(engine, sync::PullDone{orgA, 11, false}), u"listen A, watchdog 45000-45000"_s);
    }

    void aCleanEndReconnects() {
        SyncEngine engine = listening();
        QCOMPARE(step(engine, sync::StreamEnded{.cleanly = true}), u"no watchdog, stream 0-1000"_s);
        QCOMPARE(step(engine, sync::TimerFired{SyncTimer::StreamRetry}), u"listen A, watchdog 45000-45000"_s);
    }

    void withoutAStreamItPolls() {
        SyncEngine engine = listening();
        (void)step(engine, sync::StreamEnded{});
        (void)step(engine, sync::PullDone{orgA, 10, false});
        QCOMPARE(step(engine, sync::TimerFired{SyncTimer::Poll}), u"poll 30000-30000, pull A"_s);
        (void)step(engine, sync::PullDone{orgA, 10, false});
        (void)step(engine, sync::TimerFired{SyncTimer::StreamRetry});
        QCOMPARE(step(engine, sync::StreamEnded{}), u"no watchdog, stream 2000-4000, poll 30000-30000"_s);
    }

    void anotherOrganization() {
        SyncEngine engine = listening();
        QCOMPARE(step(engine, sync::OrganizationChosen{orgA}), QString());
        QCOMPARE(step(engine, sync::OrganizationChosen{orgB}),
                 u"hang up, no watchdog, pull B, listen B, watchdog 45000-45000"_s);
        QCOMPARE(step(engine, sync::OrganizationGone{orgB}), u"hang up, no watchdog"_s);
        QVERIFY(engine.organization().isNull());
        QVERIFY(engine.idle());
    }

    void stopped() {
        SyncEngine engine = listening();
        QCOMPARE(step(engine, sync::Stopped{}), u"hang up, no watchdog, no retry, no stream, no poll"_s);
        QCOMPARE(step(engine, sync::WorkQueued{}), QString());
        QCOMPARE(step(engine, sync::TimerFired{SyncTimer::Retry}), QString());
    }

    // Whatever happens in whatever order: never two calls at once, and once things go well all that is wanted gets
    // done.
    void anyStory() {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            std::mt19937 random(seed);
            SyncEngine engine;
            bool calling = false, retry = false;
            const auto take = [&](const SyncEvent& event) {
                for (const SyncEffect& effect : engine.step(event)) {
                    if (std::holds_alternative<sync::Push>(effect) || std::holds_alternative<sync::Pull>(effect)) {
                        QVERIFY2(!calling, qPrintable(u"seed %1: two calls"_s.arg(seed)));
                        calling = true;
                    }
                    if (const auto* set = std::get_if<sync::SetTimer>(&effect))
                        retry = retry || set->timer == SyncTimer::Retry;
                    if (const auto* cancel = std::get_if<sync::CancelTimer>(&effect))
                        retry = retry && cancel->timer != SyncTimer::Retry;
                }
            };
            const auto answer = [&](const SyncEvent& event) {
                if (!std::exchange(calling, false)) return;
                take(event);
            };
            take(sync::Started{orgA, {}, true});
            for (int i = 0; i < 60; ++i) {
                switch (random() % 14) {
                case 0: take(sync::WorkQueued{}); break;
                case 1: answer(sync::PushDone{orgA, random() % 4 == 0}); break;
                case 2: answer(sync::PullDone{orgA, 5, random() % 4 == 0}); break;
                case 3: answer(sync::CallFailed{CallTrouble(random() % 6), 1000}); break;
                case 4: take(sync::StreamOpened{}); break;
                case 5: take(sync::StreamSaysChange{orgA, qint64(random() % 10)}); break;
                case 6: take(sync::StreamEnded{random() % 2 == 0, random() % 2 == 0}); break;
                case 7: take(sync::TimerFired{SyncTimer(1 + random() % 3)}); break;
                case 8:
                    if (std::exchange(retry, false)) take(sync::TimerFired{SyncTimer::Retry});
                    break;
                case 9: take(sync::NetworkBack{}); break;
                case 10: take(sync::SignedInAgain{}); break;
                case 11: take(sync::OrganizationChosen{random() % 2 ? orgA : orgB}); break;
                case 12: answer(sync::NothingToPush{}); break;
                default: take(sync::StreamHeard{}); break;
                }
            }
            take(sync::SignedInAgain{});
            for (int i = 0; i < 20 && !engine.idle(); ++i) {
                if (std::exchange(retry, false)) take(sync::TimerFired{SyncTimer::Retry});
                if (engine.call() == SyncEngine::Call::Push)
                    answer(sync::PushDone{orgA, false});
                else
                    answer(sync::PullDone{orgA, 20, false});
            }
            QVERIFY2(engine.idle(), qPrintable(u"seed %1: work is left"_s.arg(seed)));
            QCOMPARE(engine.reach(), Reach::Online);
        }
    }
};

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "SyncEngineTest.moc"
