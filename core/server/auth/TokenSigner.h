// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/AccessClaims.h"

#include <QByteArray>
#include <QList>

#include <expected>

namespace autospace {

enum class TokenFault {
    Malformed,
    WrongAlgorithm,
    UnknownKey,
    BadSignature,
    NotYetValid,
    Expired,
    WrongIssuer,
    WrongAudience,
    BadClaims
};

struct SigningKey {
    QByteArray id;     // kid: 1 to 32 letters, digits, '-' and '_'
    QByteArray secret; // 32 bytes
};

// Makes and checks access tokens: JWT (RFC 7519) signed with HMAC-SHA-256. A token's header must be,
// byte for byte, one that this signer writes, so that no other algorithm, key or header field is ever
// looked at. The first key signs, all verify: a key is changed by putting the new one in front and
// dropping the old one after the longest life of a token. Immutable; any thread may use it.
class TokenSigner {
public:
    static constexpr qint64 maxLifetimeMs = 15 * 60 * 1000;
    // How far another instance's clock may be ahead of ours.
    static constexpr qint64 clockSkewMs = 5000;

    // Error: what is wrong with the keys.
    [[nodiscard]] static std::expected<TokenSigner, QString> create(QList<SigningKey> keys, QByteArray issuer,
                                                                    QByteArray audience);

    // `lifetimeMs` beyond the maximum is cut to it.
    [[nodiscard]] QByteArray sign(const QString& userId, const QString& sessionId, Instant now,
                                  qint64 lifetimeMs = maxLifetimeMs) const;
    [[nodiscard]] std::expected<AccessClaims, TokenFault> verify(QByteArrayView token, Instant now) const;

private:
    struct Key {
        SigningKey key;
        QByteArray header; // as it stands in a token, with the dot behind it
    };
    TokenSigner(QList<Key> keys, QByteArray issuer, QByteArray audience);

    QList<Key> m_keys;
    QByteArray m_issuer;
    QByteArray m_audience;
};

} // namespace autospace
