// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/Argon2.h"

#include <QString>

namespace autospace {

class RandomSource;

// Turns passwords into what is stored: Argon2id in the PHC string format,
// "$argon2id$v=19$m=19456,t=2,p=1$salt$hash". One computation takes tens of milliseconds and `memoryKiB`
// of memory, so it belongs on a bounded pool, never on a connection's thread. Passwords are compared
// in Unicode's composed form (NFC), so that two keyboards type the same one.
class PasswordHasher {
public:
    // Longer passwords are refused by the rules for passwords; here they never match.
    static constexpr qsizetype maxPasswordBytes = 1024;

    enum class Check { Right, Wrong, Unreadable };

    explicit PasswordHasher(RandomSource& random, Argon2Cost cost = {});

    [[nodiscard]] QString hash(QStringView password) const;
    // Unreadable: `stored` is no Argon2id string, or asks for more than 256 MiB, 16 rounds or 16 lanes.
    [[nodiscard]] Check verify(QStringView password, QStringView stored) const;
    // Takes as long as a real check. For an account that does not exist, so that its absence does not
    // show in the time of the answer.
    void verifyNobody(QStringView password) const;
    // Whether `stored` was made with other parameters than ours and should be made anew at sign-in.
    [[nodiscard]] bool needsRehash(QStringView stored) const;

private:
    RandomSource& m_random;
    Argon2Cost m_cost;
    QString m_nobody;
};

} // namespace autospace
