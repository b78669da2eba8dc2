// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/SignInProblem.h"
#include "net/signin/Account.h"
#include "net/signin/SignedInUser.h"

#include <expected>

namespace autospace {

// An account that is open now.
struct OpenedAccount {
    Account account;
    SignedInUser user;
    Id organization; // the one that was on screen last, or the first; null when the person belongs to none
    // Commands of an earlier run could not be read (their key is lost); they were moved to this file. Empty = none.
    QString outboxSetAside;
};

using OpenOutcome = std::expected<OpenedAccount, SignInProblem>;

} // namespace autospace
