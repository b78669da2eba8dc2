// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace autospace {

// AES-256-GCM (NIST SP 800-38D). The sealed form is nonce (12 bytes), ciphertext, tag (16 bytes).
class Aead {
public:
    static constexpr qsizetype keyBytes = 32;
    static constexpr qsizetype nonceBytes = 12;
    static constexpr qsizetype tagBytes = 16;

    // associated is authenticated, not hidden. The nonce must be fresh: random, from the caller's entropy.
    [[nodiscard]] static QByteArray seal(const QByteArray& key, const QByteArray& nonce, QByteArrayView plain,
                                         QByteArrayView associated);
    // Nothing when the key is another one or a single bit was changed.
    [[nodiscard]] static std::optional<QByteArray> open(const QByteArray& key, QByteArrayView sealed,
                                                        QByteArrayView associated);
};

} // namespace autospace
