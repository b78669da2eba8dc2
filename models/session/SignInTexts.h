// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/SignInProblem.h"

namespace autospace {

// What a person reads when an account could not be opened: what happened and what to do.
[[nodiscard]] QString signInSentence(const SignInProblem& problem);

} // namespace autospace
