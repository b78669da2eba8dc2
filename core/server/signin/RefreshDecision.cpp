// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/RefreshDecision.h"

#include "core/server/auth/ConstantTime.h"

namespace autospace {

static bool sameHash(const QString& a, const QString& b) { return equalInConstantTime(a.toLatin1(), b.toLatin1()); }

RefreshVerdict RefreshDecision::judge(const SignInSession& session, const QString& secretHash, bool sameDevice,
                                      Instant now, const Lifetimes& lifetimes) {
    const bool over = session.revokedAt || session.deletedAt || session.expiresAt <= now ||
                      now - session.createdAt >= lifetimes.absoluteMs;
    if (over) return RefreshVerdict::Over;
    if (sameHash(session.refreshHash, secretHash)) return RefreshVerdict::Rotate;
    for (qsizetype i = session.spentHashes.size() - 1; i >= 0; --i) {
        if (!sameHash(session.spentHashes[i], secretHash)) continue;
        const bool last = i == session.spentHashes.size() - 1;
        const qint64 age = now - session.lastUsedAt;
        return last && sameDevice && age >= 0 && age <= graceMs ? RefreshVerdict::RotateAgain : RefreshVerdict::Reused;
    }
    return RefreshVerdict::Unknown;
}

void RefreshDecision::rotate(SignInSession& session, RefreshVerdict verdict, const QString& freshHash, Instant now,
                             const Lifetimes& lifetimes) {
    Q_ASSERT(verdict == RefreshVerdict::Rotate || verdict == RefreshVerdict::RotateAgain);
    if (verdict == RefreshVerdict::Rotate) {
        session.spentHashes << session.refreshHash;
        session.lastUsedAt = now;
    } else {
        // Below the one that is asked with again: only that one has the grace, and only from its first exchange on.
        session.spentHashes.insert(session.spentHashes.size() - 1, session.refreshHash);
    }
    if (session.spentHashes.size() > spentKept)
        session.spentHashes.remove(0, session.spentHashes.size() - spentKept);
    session.refreshHash = freshHash;
    const Instant end = session.createdAt.plusMs(lifetimes.absoluteMs);
    session.expiresAt = std::min(now.plusMs(lifetimes.idleMs), end);
}

} // namespace autospace
