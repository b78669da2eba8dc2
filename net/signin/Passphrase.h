// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace autospace {

// Argon2id (RFC 9106) parameters, kept beside what the derived key seals, so that they can grow.
struct PassphraseCost {
    int passes = 3;
    int memoryKib = 64 * 1024;
    int lanes = 1;
};

// The 32-byte wrapping key of a passphrase. Takes a noticeable part of a second: never on the UI's thread.
// Empty when the parameters are not possible.
[[nodiscard]] QByteArray keyFromPassphrase(const QString& passphrase, const QByteArray& salt,
                                           const PassphraseCost& cost);

} // namespace autospace
