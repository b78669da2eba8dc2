// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

class RandomSource;

// A secret that means nothing by itself, such as a refresh token. The client gets the secret; only its
// hash is stored, so that a copied database signs nobody in. A fast hash is enough, since the secret
// cannot be guessed.
struct OpaqueToken {
    QString secret; // 256 random bits, base64url without padding: 43 characters
    QString hash;   // SHA-256 of the secret as sent, base64url without padding

    [[nodiscard]] static OpaqueToken make(RandomSource& random);
    // The hash to look a presented secret up by. Any text may be asked for.
    [[nodiscard]] static QString hashOf(QStringView secret);
};

} // namespace autospace
