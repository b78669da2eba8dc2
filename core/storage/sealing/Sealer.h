// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sealing/SealingKey.h"

#include <QByteArrayView>

#include <memory>

struct evp_cipher_st;

namespace autospace {

// Encrypts single values with AES-256-GCM (NIST SP 800-38D) under a random 96-bit nonce. A sealed value is: one byte
// 01, the key's id (4), the nonce (12), the encrypted bytes, the tag (16). What the value belongs to is authenticated
// with it, so that it cannot be moved to another record or field. The first key seals; every key opens. Thread-safe.
class Sealer {
public:
    // Newest key first; at least one.
    explicit Sealer(const QList<SealingKey>& keys);
    ~Sealer();
    Q_DISABLE_COPY_MOVE(Sealer)

    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView belongsTo) const;
    // The error says why; it names the key that is missing, if that is it.
    [[nodiscard]] std::expected<QByteArray, QString> open(QByteArrayView sealed, QByteArrayView belongsTo) const;
    [[nodiscard]] bool isNewest(QByteArrayView sealed) const;

    // HMAC-SHA-256 of the bytes under a key derived for the purpose, cut to size, by the newest key or by each.
    [[nodiscard]] QByteArray keyedHash(QByteArrayView bytes, QByteArrayView purpose, qsizetype size) const;
    [[nodiscard]] QList<QByteArray> keyedHashes(QByteArrayView bytes, QByteArrayView purpose, qsizetype size) const;

    // The ids of the loaded keys, newest first, in hexadecimal.
    [[nodiscard]] QStringList keyIds() const;

    static constexpr char sealedMark = '\x01';

private:
    struct Key {
        QByteArray id;
        QByteArray secret;
        QByteArray sealing; // derived
    };
    [[nodiscard]] const Key* find(QByteArrayView id) const;

    QList<Key> m_keys;
    evp_cipher_st* m_cipher;
};

} // namespace autospace
