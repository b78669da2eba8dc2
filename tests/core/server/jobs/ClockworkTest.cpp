// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/BookingStates.h"
#include "core/server/jobs/MaintenanceJobs.h"
#include "core/storage/IdempotencyEntry.h"
#include "tests/core/server/TestCore.h"

#include <QDir>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// What the core does by the clock alone, with its own jobs.
class ClockworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<TestCore>();
        m_core->fillDemo();
    }
    void cleanup() { m_core.reset(); }

    void holdsEndAtTheirTimeAndNotBefore() {
        const auto holds = m_core->all<Booking>(Query().where(u"status"_s, Value(u"held"_s)));
        QVERIFY(!holds.isEmpty());
        const Instant first = (*std::ranges::min_element(holds, {}, [](const auto& b) { return *b->holdExpiresAt; }))
                                  ->holdExpiresAt.value();
        m_core->clock.set(first.plusMs(-1));
        tick();
        QCOMPARE(m_core->all<Booking>(Query().where(u"status"_s, Value(u"held"_s))).size(), holds.size());
        m_core->clock.set(first.plusMs(20'000));
        tick();
        QVERIFY(m_core->all<Booking>(Query().where(u"status"_s, Value(u"held"_s))).size() < holds.size());
        m_core->clock.advanceMinutes(30);
        tick();
        QCOMPARE(m_core->all<Booking>(Query().where(u"status"_s, Value(u"held"_s))).size(), 0);
        for (const auto& hold : holds) {
            const auto now = m_core->read<Booking>(hold->id);
            QCOMPARE(now->status, BookingStatus::Expired);
            QCOMPARE(now->version, 2);
        }
    }

    void whoeverDidNotComeIsClosedWhenTheTimeIsOver() {
        m_core->clock.advanceMinutes(24 * 60);
        const Query late = Query()
                               .where(u"status"_s, Value(u"confirmed"_s))
                               .where(u"ends_at"_s, Op::LessOrEqual, Value(m_core->clock.now()));
        const auto missed = m_core->all<Booking>(late);
        QVERIFY(!missed.isEmpty());
        tick();
        QCOMPARE(m_core->all<Booking>(late).size(), 0);
        QCOMPARE(m_core->read<Booking>(missed[0]->id)->status, BookingStatus::NoShow);
        auto session = m_core->app->store().session();
        const auto entries = (*session)->auditOf(missed[0]->orgId, u"bookings"_s, missed[0]->id, 1);
        QCOMPARE((*entries)[0].action, u"bookings.no_show"_s);
        QVERIFY((*entries)[0].actorId.isNull());
    }

    void oldThingsAreForgotten() {
        m_core->tokenOf(u"manager@rheintal.example"_s);
        auto session = m_core->app->store().session();
        QVERIFY((*session)->begin(Access::Write));
        QVERIFY((*session)->rememberIdempotency({Id::v7(1, {}), u"k"_s, "h", 200, "b", m_core->clock.now()}));
        QVERIFY((*session)->commit());
        m_core->clock.advanceMinutes(89LL * 24 * 60);
        tick();
        QVERIFY((*session)->idempotency(Id::v7(1, {}), u"k"_s)->has_value());
        m_core->clock.advanceMinutes(2LL * 24 * 60);
        tick();
        QVERIFY(!(*session)->idempotency(Id::v7(1, {}), u"k"_s)->has_value());
        QCOMPARE(m_core->all<SignInSession>().size(), 0);
        for (const auto& job : m_core->all<Job>(Query().where(u"state"_s, Value(u"done"_s))))
            QVERIFY(m_core->clock.now() - *job->finishedAt <= MaintenanceJobs::doneJobDays * 24LL * 3600 * 1000);
    }

    void backupsAreMadeProvedAndPruned() {
        QTemporaryDir folder;
        m_core->config.backupFolder = folder.filePath(u"backups"_s);
        m_core->config.backupEverySeconds = 3600;
        m_core->config.backupKeep = 2;
        m_core->restart();
        for (int i = 0; i < 3; ++i) {
            tick();
            m_core->clock.advanceMinutes(61);
        }
        const QStringList files = QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files);
        QCOMPARE(files.size(), 2);
        QVERIFY(files[0].endsWith(u".backup"_s));
        TestCore copy(u"sqlite:"_s + folder.filePath(u"backups/"_s + files[0]));
        QCOMPARE(copy.all<Booking>().size(), m_core->all<Booking>().size());
    }

private:
    // As often as there is something to do.
    void tick() {
        for (int i = 0; i < 20 && m_core->app->jobs().tick() > 0; ++i) {}
        QCOMPARE(m_core->app->jobs().status().failed, 0);
    }

    std::unique_ptr<TestCore> m_core;
};

QTEST_GUILESS_MAIN(ClockworkTest)
#include "ClockworkTest.moc"
