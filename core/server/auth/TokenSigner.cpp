// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/TokenSigner.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <jwt.h>

#include <algorithm>
#include <memory>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxTokenBytes = 2048;

using Jwt = std::unique_ptr<jwt_t, decltype(&jwt_free)>;

static const unsigned char* bytesOf(const SigningKey& key) {
    return reinterpret_cast<const unsigned char*>(key.secret.constData());
}

// Encodes and signs what was put into `jwt`; libjwt fails here only for lack of memory.
static QByteArray encoded(jwt_t* jwt, const SigningKey& key) {
    bool good = jwt_add_header(jwt, "kid", key.id.constData()) == 0 && jwt_add_header(jwt, "typ", "JWT") == 0;
    good = good && jwt_set_alg(jwt, JWT_ALG_HS256, bytesOf(key), int(key.secret.size())) == 0;
    char* text = good ? jwt_encode_str(jwt) : nullptr;
    if (!text) qFatal("a token cannot be signed: out of memory");
    const QByteArray result(text);
    jwt_free_str(text);
    return result;
}

static Jwt newJwt() {
    jwt_t* jwt = nullptr;
    if (jwt_new(&jwt) != 0) qFatal("a token cannot be made: out of memory");
    return {jwt, jwt_free};
}

static bool isKeyId(const QByteArray& id) {
    return !id.isEmpty() && id.size() <= 32 && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

TokenSigner::TokenSigner(QList<Key> keys, QByteArray issuer, QByteArray audience)
    : m_keys(std::move(keys)), m_issuer(std::move(issuer)), m_audience(std::move(audience)) {}

std::expected<TokenSigner, QString> TokenSigner::create(QList<SigningKey> keys, QByteArray issuer,
                                                        QByteArray audience) {
    if (keys.isEmpty()) return std::unexpected(u"there is no key to sign tokens with"_s);
    if (issuer.isEmpty() || audience.isEmpty()) return std::unexpected(u"tokens need an issuer and an audience"_s);
    QList<Key> made;
    for (const SigningKey& key : keys) {
        const QString shown = QString::fromLatin1(key.id);
        if (!isKeyId(key.id))
            return std::unexpected(u"the key id '%1' must be 1 to 32 letters, digits, '-' or '_'"_s.arg(shown));
        if (key.secret.size() != 32) return std::unexpected(u"the key '%1' must have 32 bytes"_s.arg(shown));
        if (std::ranges::any_of(made, [&](const Key& other) { return other.key.id == key.id; }))
            return std::unexpected(u"the key id '%1' is there twice"_s.arg(shown));
        const QByteArray sample = encoded(newJwt().get(), key);
        made.append(Key{key, sample.first(sample.indexOf('.') + 1)});
    }
    return TokenSigner(std::move(made), std::move(issuer), std::move(audience));
}

QByteArray TokenSigner::sign(const QString& userId, const QString& sessionId, Instant now, qint64 lifetimeMs) const {
    const Jwt jwt = newJwt();
    const qint64 seconds = now.epochMs / 1000;
    const qint64 lifetime = std::clamp<qint64>(lifetimeMs, 0, maxLifetimeMs) / 1000;
    jwt_add_grant(jwt.get(), "iss", m_issuer.constData());
    jwt_add_grant(jwt.get(), "aud", m_audience.constData());
    jwt_add_grant(jwt.get(), "sub", userId.toUtf8().constData());
    jwt_add_grant(jwt.get(), "sid", sessionId.toUtf8().constData());
    jwt_add_grant_int(jwt.get(), "iat", long(seconds));
    jwt_add_grant_int(jwt.get(), "nbf", long(seconds));
    jwt_add_grant_int(jwt.get(), "exp", long(seconds + lifetime));
    return encoded(jwt.get(), m_keys.first().key);
}

static bool isTokenText(QByteArrayView token) {
    return token.size() <= maxTokenBytes && std::ranges::count(token, '.') == 2 &&
           std::ranges::all_of(token, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_' || c == '.';
           });
}

// Why a header is not one of ours, for the log; nothing is decided by what it says.
static TokenFault headerFault(QByteArrayView token) {
    const auto header =
        QByteArray::fromBase64Encoding(token.first(token.indexOf('.')).toByteArray(),
                                       QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = header ? QJsonDocument::fromJson(header.decoded) : QJsonDocument();
    if (!document.isObject()) return TokenFault::Malformed;
    return document.object().value("alg"_L1) != "HS256"_L1 ? TokenFault::WrongAlgorithm : TokenFault::UnknownKey;
}

static std::expected<AccessClaims, TokenFault> readClaims(jwt_t* jwt, QByteArrayView issuer, QByteArrayView audience,
                                                          Instant now) {
    const auto text = [jwt](const char* name) { return QByteArrayView(jwt_get_grant(jwt, name)); };
    const auto instant = [jwt](const char* name) { return Instant{qint64(jwt_get_grant_int(jwt, name)) * 1000}; };
    if (text("iss") != issuer) return std::unexpected(TokenFault::WrongIssuer);
    if (text("aud") != audience) return std::unexpected(TokenFault::WrongAudience);
    const AccessClaims claims{QString::fromUtf8(text("sub")), QString::fromUtf8(text("sid")), instant("iat"),
                              instant("exp")};
    const Instant notBefore = instant("nbf");
    if (claims.userId.isEmpty() || claims.sessionId.isEmpty() || claims.issuedAt.epochMs <= 0 ||
        notBefore.epochMs <= 0 || claims.expiresAt - claims.issuedAt > TokenSigner::maxLifetimeMs)
        return std::unexpected(TokenFault::BadClaims);
    if (notBefore - now > TokenSigner::clockSkewMs || claims.issuedAt - now > TokenSigner::clockSkewMs)
        return std::unexpected(TokenFault::NotYetValid);
    if (claims.expiresAt <= now) return std::unexpected(TokenFault::Expired);
    return claims;
}

std::expected<AccessClaims, TokenFault> TokenSigner::verify(QByteArrayView token, Instant now) const {
    if (!isTokenText(token)) return std::unexpected(TokenFault::Malformed);
    const auto key = std::ranges::find_if(m_keys, [&](const Key& own) { return token.startsWith(own.header); });
    if (key == m_keys.end()) return std::unexpected(headerFault(token));
    jwt_t* decoded = nullptr;
    const int failed =
        jwt_decode(&decoded, token.toByteArray().constData(), bytesOf(key->key), int(key->key.secret.size()));
    const Jwt jwt(decoded, jwt_free);
    if (failed || jwt_get_alg(jwt.get()) != JWT_ALG_HS256) return std::unexpected(TokenFault::BadSignature);
    return readClaims(jwt.get(), m_issuer, m_audience, now);
}

} // namespace autospace
