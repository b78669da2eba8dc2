// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// What one Argon2id computation costs. The default is the least that OWASP names for m = 19 MiB.
struct Argon2Cost {
    quint32 memoryKiB = 19 * 1024;
    quint32 iterations = 2;
    quint32 lanes = 1;
    friend bool operator==(const Argon2Cost&, const Argon2Cost&) = default;
};

// Argon2id version 1.3 (RFC 9106) by OpenSSL. Empty when OpenSSL refuses the parameters, for example a
// salt below 8 bytes or less memory than 8 KiB per lane.
[[nodiscard]] QByteArray argon2id(QByteArrayView password, QByteArrayView salt, const Argon2Cost& cost,
                                  qsizetype length, QByteArrayView secret = {}, QByteArrayView associated = {});

} // namespace autospace
