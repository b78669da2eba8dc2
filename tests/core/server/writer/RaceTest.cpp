// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingStates.h"
#include "core/domain/ProductRegistry.h"
#include "core/server/writer/Blocking.h"
#include "tests/core/server/TestCore.h"
#include "tests/fakes/PostgresCluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace autospace;
using namespace Qt::StringLiterals;

// 64 clients make 10,000 tries for 20 slots at once, through the whole writer. Whatever happens, no slot is ever taken
// twice for the same time, every refusal says what was in the way, and back-to-back stays are both accepted.
class RaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const bool postgres = qEnvironmentVariable("AUTOSPACE_TEST_DATABASE") == u"postgres";
        if (postgres) m_cluster = std::make_unique<PostgresCluster>();
        m_core = std::make_unique<TestCore>(postgres ? m_cluster->freshUrl() : QString(), Threading::Threads);
        m_core->fillDemo();
        const QByteArray token = m_core->signInBlocking(u"manager@rheintal.example"_s);
        QVERIFY(!token.isEmpty());
        const auto session = m_core->all<SignInSession>()[0];
        m_caller = {session->userId, session->id, u"192.0.2.7"_s};
        m_slots = m_core->openSlots().first(20);
    }
    void cleanupTestCase() { m_core.reset(); }

    void nobodyGetsASlotThatIsTaken() {
        std::atomic<int> booked = 0, taken = 0, next = 0;
        std::mutex mutex;
        QStringList odd;
        QElapsedTimer timer;
        timer.start();
        {
            std::vector<std::jthread> clients;
            for (int client = 0; client < 64; ++client)
                clients.emplace_back([&, client] {
                    SeededRandom random(static_cast<quint64>(client));
                    for (int i; (i = next++) < tries;) {
                        const auto result = attempt(i, random);
                        if (!result.has_value()) {
                            const std::scoped_lock lock(mutex);
                            odd << result.error().items().first().code;
                        } else if (!result->rejection) {
                            ++booked;
                        } else if (result->rejection->code == u"slot_taken") {
                            ++taken;
                        } else {
                            const std::scoped_lock lock(mutex);
                            odd << result->rejection->code;
                        }
                    }
                });
        }
        qInfo("%d tries in %lld ms: %d booked, %d refused, %lld other", tries, timer.elapsed(), booked.load(),
              taken.load(), static_cast<long long>(odd.size()));
        QVERIFY2(odd.isEmpty(), qPrintable(odd.join(u", "_s).first(std::min<qsizetype>(500, odd.join(u", "_s).size()))));
        QCOMPARE(booked + taken, tries);
        QVERIFY(booked > 200);
        checkNoOverlap();
        const auto report = m_core->app->store().verify();
        QVERIFY(report);
        QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.join(u'\n')));
    }

    void twoHundredAtOnceForOneTime() {
        std::atomic<int> booked = 0;
        const Instant start = *Instant::parse(u"2026-12-20T10:00:00Z");
        {
            std::vector<std::jthread> clients;
            for (int client = 0; client < 200; ++client)
                clients.emplace_back([&, client] {
                    const auto result = book(m_slots[0], start, start.plusMinutes(30 + client), id(50'000 + client));
                    if (result && !result->rejection) ++booked;
                });
        }
        QCOMPARE(booked.load(), 1);
        const auto there = m_core->all<Booking>(Query()
                                                    .where(u"resource_id"_s, Value(m_slots[0]))
                                                    .where(u"starts_at"_s, Value(start)))[0];
        const auto before = book(m_slots[0], start.plusMinutes(-60), start, id(60'000));
        const auto behind = book(m_slots[0], there->endsAt, there->endsAt.plusMinutes(60), id(60'001));
        QVERIFY(before && !before->rejection);
        QVERIFY(behind && !behind->rejection);
    }

    void theSameCommandFromManySidesTakesEffectOnce() {
        const Instant start = *Instant::parse(u"2026-12-22T10:00:00Z");
        std::mutex mutex;
        QSet<QByteArray> answers;
        int odd = 0;
        {
            std::vector<std::jthread> clients;
            for (int client = 0; client < 16; ++client)
                clients.emplace_back([&] {
                    CommandRequest one = request(m_slots[1], start, start.plusMinutes(60), id(70'000));
                    one.idempotencyKey = u"command:70000"_s;
                    one.requestHash = "same";
                    const auto answer = Blocking::execute(
                        m_core->app->commands(), one, [](const CommandResult& result, const Actor&) {
                            return CommandAnswer{result.rejection ? 409 : 200, QByteArray::number(result.sequence)};
                        });
                    const std::scoped_lock lock(mutex);
                    if (answer && answer->status == 200)
                        answers << answer->body;
                    else
                        ++odd;
                });
        }
        QCOMPARE(odd, 0);
        QCOMPARE(answers.size(), 1);
    }

private:
    static constexpr int tries = 10'000;

    static Id id(int number) {
        unsigned char entropy[10] = {};
        for (int i = 0; i < 4; ++i)
            entropy[9 - i] = static_cast<unsigned char>(number >> (8 * i));
        return Id::v7(1'795'000'000'000, entropy);
    }
    CommandRequest request(const Id& slot, Instant from, Instant until, const Id& commandId) {
        CommandRequest request;
        request.caller = m_caller;
        request.orgId = TestCore::org(u"rheintal"_s);
        request.type = productRegistry().command(u"bookings.create"_s);
        request.commandId = commandId;
        request.arguments = {{u"resource_id"_s, slot.toString()},
                             {u"starts_at"_s, from.toString()},
                             {u"ends_at"_s, until.toString()},
                             {u"plate"_s, u"FL-1"_s}};
        return request;
    }
    std::expected<CommandResult, ApiError> book(const Id& slot, Instant from, Instant until, const Id& commandId) {
        return Blocking::execute(m_core->app->commands(), request(slot, from, until, commandId));
    }
    std::expected<CommandResult, ApiError> attempt(int number, SeededRandom& random) {
        const QByteArray dice = random.bytes(4);
        const auto die = [&](int i) { return static_cast<unsigned char>(dice[i]); };
        const Instant base = *Instant::parse(u"2026-12-10T00:00:00Z");
        const Instant from = base.plusMinutes(15 * (die(1) + 256 * (die(3) % 2)));
        return book(m_slots[die(0) % 20], from, from.plusMinutes(15 * (1 + die(2) % 12)), id(number));
    }
    void checkNoOverlap() {
        for (const Id& slot : m_slots) {
            auto stays = m_core->all<Booking>(Query()
                                                  .where(u"resource_id"_s, Value(slot))
                                                  .where(Filter{u"status"_s, Op::In, BookingStates::occupying()})
                                                  .orderBy(u"starts_at"_s));
            for (qsizetype i = 1; i < stays.size(); ++i)
                QVERIFY(stays[i - 1]->endsAt <= stays[i]->startsAt);
        }
    }

    std::unique_ptr<PostgresCluster> m_cluster;
    std::unique_ptr<TestCore> m_core;
    Caller m_caller;
    QList<Id> m_slots;
};

QTEST_GUILESS_MAIN(RaceTest)
#include "RaceTest.moc"
