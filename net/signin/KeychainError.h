// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// Why the system's keychain did not do what was asked. NotFound is an answer; the others are not, and never lead to a
// new key.
struct KeychainError {
    enum class Kind {
        NotFound,
        None, // no keychain on this system
        Denied,
        Silent, // no answer within the caller's patience
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail;
};

} // namespace autospace
