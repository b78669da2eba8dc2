// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/Aead.h"

#include <openssl/evp.h>

#include <memory>

namespace autospace {

namespace {

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char* bytes(QByteArrayView view) { return reinterpret_cast<const unsigned char*>(view.data()); }
unsigned char* bytes(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }

} // namespace

QByteArray Aead::seal(const QByteArray& key, const QByteArray& nonce, QByteArrayView plain, QByteArrayView associated) {
    Q_ASSERT(key.size() == keyBytes && nonce.size() == nonceBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    QByteArray text(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagBytes, Qt::Uninitialized);
    int written = 0;
    const bool sealed =
        cipher && EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytes(key), bytes(nonce), nullptr) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, bytes(associated), int(associated.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), bytes(text), &written, bytes(plain), int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), bytes(text) + written, &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, tag.data()) == 1;
    if (!sealed) qFatal("AES-256-GCM is not available in this OpenSSL");
    return nonce + text + tag;
}

std::optional<QByteArray> Aead::open(const QByteArray& key, QByteArrayView sealed, QByteArrayView associated) {
    if (key.size() != keyBytes || sealed.size() < nonceBytes + tagBytes) return std::nullopt;
    const QByteArrayView nonce = sealed.first(nonceBytes);
    const QByteArrayView text = sealed.sliced(nonceBytes, sealed.size() - nonceBytes - tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    QByteArray plain(text.size(), Qt::Uninitialized);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool opened =
        cipher && EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), bytes(key), bytes(nonce), nullptr) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, bytes(associated), int(associated.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), bytes(plain), &written, bytes(text), int(text.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), bytes(plain) + written, &written) == 1;
    if (!opened) return std::nullopt;
    return plain;
}

} // namespace autospace
