// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"
#include "core/server/auth/FailureLedger.h"

#include <QByteArray>

#include <expected>
#include <mutex>

namespace autospace {

// Where a sign-in comes from.
struct LoginSource {
    QByteArray account;     // the address that was typed, lower case, whether it exists or not
    QByteArray address;     // addressKey() of the peer
    QByteArray knownDevice; // id of a device that proved to have been signed in to this account; or empty
};

// Slows down guessing without locking the owner out. Failures are counted
//   - per account and address: 5 free, then 1 s, 2 s, 4 s … up to 15 minutes: one guesser, one account;
//   - per address: 30 free, one forgotten a minute: one guesser, many accounts;
//   - per account: 50 free, one forgotten every 5 minutes: many guessers, one account;
//   - per known device: 10 free, on its own.
// A known device answers for itself only, and an address from which the account was signed in to before
// counts as one, so an attack from elsewhere never delays the owner there. Nobody waits longer than 15
// minutes for a try, failures fade, and proof in another way (a reset by mail) clears the account. Accounts
// that do not exist are treated alike, so that waiting tells nothing. What it remembers is bounded and is
// lost at a restart. Any thread may use it.
class LoginThrottle {
public:
    explicit LoginThrottle(size_t maxKeys = 50'000);

    // Counts the try as a failure until succeeded() or undecided() takes it back, so that tries side by side count.
    // Error: milliseconds to wait; such a try costs nothing.
    [[nodiscard]] std::expected<void, qint64> attempt(const LoginSource& source, Instant now);
    void succeeded(const LoginSource& source, Instant now);
    // The try came to no answer, right or wrong: the database failed, or there was too much to do. It is taken back.
    void undecided(const LoginSource& source, Instant now);
    // After the owner proved to be it in another way, such as a password reset by mail.
    void ownerProved(const LoginSource& source);

private:
    // Which known place this source is: its device, or its address when that was good before; or empty.
    [[nodiscard]] QByteArray knownPlace(const LoginSource& source);

    std::mutex m_mutex;
    FailureLedger m_pairs;
    FailureLedger m_addresses;
    FailureLedger m_accounts;
    FailureLedger m_places;
    RecentMap<Instant> m_goodAddresses; // when the account was last signed in to from there
};

} // namespace autospace
