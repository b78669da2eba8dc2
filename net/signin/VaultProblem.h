// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// Why the secrets of an account could not be opened or kept. Each kind has its own next step on the sign-in page.
struct VaultProblem {
    enum class Kind {
        NoKeychain,     // none on this system: offer this run only, or a passphrase
        KeychainSilent, // locked or slow: unlock it and try again
        KeychainDenied, // the person or the system refused
        KeychainFailed, // any other error: try again; nothing is overwritten
        KeyLost,        // the keychain works, and does not have our key any more: sign in again
        OtherKey,       // the keychain has a key, but not the one these files were sealed with
        NothingKept,    // this account keeps no sign-in on this computer
        NeedsPassphrase,
        WrongPassphrase,
        Damaged,    // the sealed file cannot be read
        NotWritten, // disk full or not writable
    };
    Kind kind = Kind::KeychainFailed;
    QString detail; // the system's words, for "details"
};

} // namespace autospace
