// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/RefreshDecision.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class RefreshDecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_session = {};
        m_session.createdAt = m_session.lastUsedAt = start;
        m_session.expiresAt = start.plusMinutes(60 * 24);
        m_session.refreshHash = u"first"_s;
    }

    void thePresentTokenRotates() {
        use(u"first"_s, start, RefreshVerdict::Rotate, u"second"_s);
        QCOMPARE(m_session.refreshHash, u"second"_s);
        QCOMPARE(m_session.spentHashes, QStringList{u"first"_s});
    }

    void aLostReplyIsAnsweredAgainForThirtySecondsOnTheSameDevice() {
        use(u"first"_s, start, RefreshVerdict::Rotate, u"lost"_s);
        QCOMPARE(judge(u"first"_s, start.plusMs(30'000), false), RefreshVerdict::Reused);
        QCOMPARE(judge(u"first"_s, start.plusMs(30'001), true), RefreshVerdict::Reused);
        use(u"first"_s, start.plusMs(20'000), RefreshVerdict::RotateAgain, u"third"_s);
        // What was lost is dead, and its use betrays that somebody else has it.
        QCOMPARE(judge(u"lost"_s, start.plusMs(21'000), true), RefreshVerdict::Reused);
        QCOMPARE(judge(u"third"_s, start.plusMs(21'000), true), RefreshVerdict::Rotate);
    }

    void theGraceCountsFromTheFirstExchange() {
        use(u"first"_s, start, RefreshVerdict::Rotate, u"a"_s);
        use(u"first"_s, start.plusMs(25'000), RefreshVerdict::RotateAgain, u"b"_s);
        QCOMPARE(judge(u"first"_s, start.plusMs(30'001), true), RefreshVerdict::Reused);
    }

    void olderSpentTokensAreTheft() {
        use(u"first"_s, start, RefreshVerdict::Rotate, u"second"_s);
        use(u"second"_s, start.plusMs(1000), RefreshVerdict::Rotate, u"third"_s);
        QCOMPARE(judge(u"first"_s, start.plusMs(2000), true), RefreshVerdict::Reused);
    }

    void aSecretThatWasNeverIssuedChangesNothing() {
        QCOMPARE(judge(u"guess"_s, start, true), RefreshVerdict::Unknown);
    }

    void sessionsEnd() {
        QCOMPARE(judge(u"first"_s, start.plusMinutes(60 * 24), true), RefreshVerdict::Over);
        m_session.expiresAt = start.plusMs(400LL * 24 * 3600 * 1000);
        QCOMPARE(judge(u"first"_s, start.plusMs(180LL * 24 * 3600 * 1000), true), RefreshVerdict::Over);
        QCOMPARE(judge(u"first"_s, start.plusMs(180LL * 24 * 3600 * 1000 - 1), true), RefreshVerdict::Rotate);
        m_session.revokedAt = start;
        QCOMPARE(judge(u"first"_s, start, true), RefreshVerdict::Over);
    }

    void useNeverExtendsBeyondTheAbsoluteEnd() {
        const Instant late = start.plusMs(170LL * 24 * 3600 * 1000);
        m_session.expiresAt = late.plusMinutes(1);
        use(u"first"_s, late, RefreshVerdict::Rotate, u"second"_s);
        QCOMPARE(m_session.expiresAt.epochMs, start.plusMs(180LL * 24 * 3600 * 1000).epochMs);
    }

private:
    RefreshVerdict judge(const QString& hash, Instant now, bool sameDevice) {
        return RefreshDecision::judge(m_session, hash, sameDevice, now, {});
    }
    void use(const QString& hash, Instant now, RefreshVerdict expected, const QString& fresh) {
        QCOMPARE(judge(hash, now, true), expected);
        RefreshDecision::rotate(m_session, expected, fresh, now, {});
    }

    const Instant start = *Instant::parse(u"2026-11-20T09:00:00Z");
    SignInSession m_session;
};

QTEST_GUILESS_MAIN(RefreshDecisionTest)
#include "RefreshDecisionTest.moc"
