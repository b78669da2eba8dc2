// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/Passphrase.h"

#include "net/signin/Aead.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>

namespace autospace {

namespace {

struct FreeKdf {
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

} // namespace

QByteArray keyFromPassphrase(const QString& passphrase, const QByteArray& salt, const PassphraseCost& cost) {
    const std::unique_ptr<EVP_KDF, FreeKdf> kdf(EVP_KDF_fetch(nullptr, "ARGON2ID", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, FreeKdf> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context) return {};
    // One text, one key, however the keyboard composed its letters.
    QByteArray secret = passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray saltCopy = salt;
    uint32_t passes = uint32_t(cost.passes), memory = uint32_t(cost.memoryKib), lanes = uint32_t(cost.lanes);
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, secret.data(), size_t(secret.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, saltCopy.data(), size_t(saltCopy.size())),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ITER, &passes),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_MEMCOST, &memory),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_LANES, &lanes),
        OSSL_PARAM_construct_end(),
    };
    QByteArray key(Aead::keyBytes, Qt::Uninitialized);
    if (EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char*>(key.data()), size_t(key.size()), parameters) !=
        1)
        return {};
    return key;
}

} // namespace autospace
