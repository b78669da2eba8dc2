// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/SignInProblem.h"

namespace autospace {

SignInProblem SignInProblem::from(const AuthFailure& failure) {
    const auto kind = [&] {
        switch (failure.kind) {
        case AuthFailure::Kind::Refused: return Kind::Refused;
        case AuthFailure::Kind::TooMany: return Kind::TooMany;
        case AuthFailure::Kind::Offline: return Kind::Offline;
        case AuthFailure::Kind::Untrusted: return Kind::Untrusted;
        case AuthFailure::Kind::ServerTrouble: return Kind::ServerTrouble;
        case AuthFailure::Kind::NotOurs: return Kind::NotACore;
        }
        Q_UNREACHABLE_RETURN(Kind::NotACore);
    };
    return {kind(), failure.detail, failure.retryAfterSeconds, {}};
}

} // namespace autospace
