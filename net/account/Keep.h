// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// How a sign-in and the data key are kept on this computer.
enum class Keep {
    Keychain,    // under a key in the system's keychain
    Passphrase,  // under a passphrase that is asked at each start
    ThisRunOnly, // not at all: cache and outbox are unreadable, and gone, after this run
};

} // namespace autospace
