// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/SignInSession.h"

namespace autospace {

// What a presented refresh token does to its session. A pure function, so that the rules stand in one place:
//   - the present token is spent and replaced;
//   - the one spent last is taken once more within 30 seconds, from the same device: its answer was lost on the way.
//     What had been issued for it is spent in turn, unseen, so that there is never more than one live token. Should a
//     thief have got that one, its use is noticed as below. The 30 seconds count from the first exchange;
//   - any other spent token is a copy in strange hands: the session ends, for both;
//   - a secret that this session never had changes nothing, so that nobody can end sessions by guessing.
enum class RefreshVerdict { Rotate, RotateAgain, Reused, Unknown, Over };

class RefreshDecision {
public:
    static constexpr qint64 graceMs = 30'000;
    static constexpr qsizetype spentKept = 500;

    // What a session allows.
    struct Lifetimes {
        qint64 idleMs = 30LL * 24 * 3600 * 1000;      // without use
        qint64 absoluteMs = 180LL * 24 * 3600 * 1000; // since the sign-in
    };

    [[nodiscard]] static RefreshVerdict judge(const SignInSession& session, const QString& secretHash,
                                              bool sameDevice, Instant now, const Lifetimes& lifetimes);
    // Puts the new token's hash in place, for Rotate and RotateAgain.
    static void rotate(SignInSession& session, RefreshVerdict verdict, const QString& freshHash, Instant now,
                       const Lifetimes& lifetimes);
};

} // namespace autospace
