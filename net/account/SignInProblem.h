// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/AuthFailure.h"
#include "net/signin/VaultProblem.h"
#include "net/transport/AddressProblem.h"

#include <optional>

namespace autospace {

// Why an account could not be opened. detail is a sentence or the system's words.
struct SignInProblem {
    enum class Kind {
        BadAddress, // address says what is wrong with it
        Refused,    // wrong email or password
        TooMany,    // wait retryAfterSeconds
        Offline,    // the server cannot be reached
        Untrusted,  // its certificate is not valid
        ServerTrouble,
        NotACore,     // something else answers there
        Vault,        // vault says what
        Disk,         // this computer's files cannot be opened
        SomebodyElse, // signing in again: that is another person's sign-in
    };
    Kind kind = Kind::Offline;
    QString detail;
    int retryAfterSeconds = 0;
    std::optional<VaultProblem> vault;
    std::optional<AddressProblem> address;

    [[nodiscard]] static SignInProblem from(const AuthFailure& failure);
    [[nodiscard]] static SignInProblem from(const VaultProblem& problem) {
        return {Kind::Vault, problem.detail, 0, problem, {}};
    }
    [[nodiscard]] static SignInProblem from(const AddressProblem& problem) {
        return {Kind::BadAddress, {}, 0, {}, problem};
    }
};

} // namespace autospace
