// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealing/Sealer.h"

#include <algorithm>
#include <array>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype headSize = 1 + SealingKey::idSize + nonceSize;

struct ContextDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

const unsigned char* in(QByteArrayView bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }
unsigned char* out(char* bytes) { return reinterpret_cast<unsigned char*>(bytes); }
int length(QByteArrayView bytes) { return static_cast<int>(bytes.size()); }

// OpenSSL refuses only when it is out of memory or misused; going on would store what nobody can open.
void require(bool done, const char* what) {
    if (!done) qFatal("sealing: %s failed", what);
}

// A fresh nonce. The generator is asked for many at a time, since to ask it costs more than to seal a short value.
void putNonce(unsigned char* nonce) {
    constexpr size_t pooled = 64;
    thread_local std::array<unsigned char, pooled * nonceSize> pool;
    thread_local size_t left = 0;
    if (left == 0) {
        require(RAND_bytes(pool.data(), static_cast<int>(pool.size())) == 1, "randomness");
        left = pooled;
    }
    std::copy_n(pool.data() + --left * nonceSize, nonceSize, nonce);
}

QByteArray hmac(const QByteArray& key, QByteArrayView bytes) {
    QByteArray mac(32, Qt::Uninitialized);
    unsigned size = 0;
    require(HMAC(EVP_sha256(), key.constData(), length(key), in(bytes), static_cast<size_t>(bytes.size()),
                 out(mac.data()), &size) != nullptr,
            "HMAC");
    return mac;
}

} // namespace

Sealer::Sealer(const QList<SealingKey>& keys) : m_cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)) {
    Q_ASSERT(!keys.isEmpty());
    require(m_cipher != nullptr, "AES-256-GCM");
    for (const SealingKey& key : keys)
        m_keys << Key{key.id, key.secret, hmac(key.secret, "autospace sealing")};
}

Sealer::~Sealer() {
    EVP_CIPHER_free(m_cipher);
    for (Key& key : m_keys) {
        OPENSSL_cleanse(key.secret.data(), static_cast<size_t>(key.secret.size()));
        OPENSSL_cleanse(key.sealing.data(), static_cast<size_t>(key.sealing.size()));
    }
}

const Sealer::Key* Sealer::find(QByteArrayView id) const {
    const auto found = std::ranges::find_if(m_keys, [&](const Key& key) { return key.id == id; });
    return found == m_keys.end() ? nullptr : &*found;
}

QByteArray Sealer::seal(QByteArrayView plain, QByteArrayView belongsTo) const {
    const Key& key = m_keys.front();
    QByteArray sealed(headSize + plain.size() + tagSize, Qt::Uninitialized);
    char* data = sealed.data();
    data[0] = sealedMark;
    std::ranges::copy(key.id, data + 1);
    char* nonce = data + 1 + SealingKey::idSize;
    putNonce(out(nonce));
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    require(EVP_EncryptInit_ex2(context.get(), m_cipher, in(key.sealing), out(nonce), nullptr) == 1, "key");
    require(EVP_EncryptUpdate(context.get(), nullptr, &written, in(belongsTo), length(belongsTo)) == 1, "context");
    require(EVP_EncryptUpdate(context.get(), out(data + headSize), &written, in(plain), length(plain)) == 1, "seal");
    require(EVP_EncryptFinal_ex(context.get(), out(data + headSize + written), &written) == 1, "seal");
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, data + headSize + plain.size()) == 1,
            "tag");
    return sealed;
}

std::expected<QByteArray, QString> Sealer::open(QByteArrayView sealed, QByteArrayView belongsTo) const {
    if (sealed.size() < headSize + tagSize || sealed[0] != sealedMark)
        return std::unexpected(u"it is not a sealed value"_s);
    const QByteArrayView id = sealed.sliced(1, SealingKey::idSize);
    const Key* key = find(id);
    if (!key)
        return std::unexpected(
            u"it is sealed with the key %1, which is not loaded"_s.arg(QLatin1StringView(id.toByteArray().toHex())));
    const QByteArrayView body = sealed.sliced(headSize, sealed.size() - headSize - tagSize);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    QByteArray plain(body.size(), Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    const QByteArrayView nonce = sealed.sliced(1 + SealingKey::idSize, nonceSize);
    require(EVP_DecryptInit_ex2(context.get(), m_cipher, in(key->sealing), in(nonce), nullptr) == 1, "key");
    require(EVP_DecryptUpdate(context.get(), nullptr, &written, in(belongsTo), length(belongsTo)) == 1, "context");
    require(EVP_DecryptUpdate(context.get(), out(plain.data()), &written, in(body), length(body)) == 1, "open");
    require(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1, "tag");
    if (EVP_DecryptFinal_ex(context.get(), out(plain.data() + written), &written) != 1)
        return std::unexpected(u"it was changed, or belongs to another record"_s);
    return plain;
}

bool Sealer::isNewest(QByteArrayView sealed) const {
    return sealed.size() >= headSize && sealed[0] == sealedMark &&
           sealed.sliced(1, SealingKey::idSize) == m_keys.front().id;
}

QByteArray Sealer::keyedHash(QByteArrayView bytes, QByteArrayView purpose, qsizetype size) const {
    return hmac(hmac(m_keys.front().secret, purpose), bytes).first(size);
}

QList<QByteArray> Sealer::keyedHashes(QByteArrayView bytes, QByteArrayView purpose, qsizetype size) const {
    QList<QByteArray> hashes;
    for (const Key& key : m_keys)
        hashes << hmac(hmac(key.secret, purpose), bytes).first(size);
    return hashes;
}

QStringList Sealer::keyIds() const {
    QStringList ids;
    for (const Key& key : m_keys)
        ids << QString::fromLatin1(key.id.toHex());
    return ids;
}

} // namespace autospace
