// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/Argon2.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>
#include <vector>

namespace autospace {

static OSSL_PARAM octets(const char* name, QByteArrayView value) {
    return OSSL_PARAM_construct_octet_string(name, const_cast<char*>(value.data()), size_t(value.size()));
}

QByteArray argon2id(QByteArrayView password, QByteArrayView salt, const Argon2Cost& cost, qsizetype length,
                    QByteArrayView secret, QByteArrayView associated) {
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(EVP_KDF_fetch(nullptr, "ARGON2ID", nullptr),
                                                                EVP_KDF_free);
    if (!kdf) qFatal("this OpenSSL has no Argon2id; version 3.2 or later is needed");
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(EVP_KDF_CTX_new(kdf.get()),
                                                                            EVP_KDF_CTX_free);
    // OpenSSL takes the numbers by address. One thread: the cost is the caller's to schedule.
    quint32 memory = cost.memoryKiB;
    quint32 iterations = cost.iterations;
    quint32 lanes = cost.lanes;
    quint32 threads = 1;
    const QByteArrayView empty("");
    std::vector<OSSL_PARAM> parameters{
        octets(OSSL_KDF_PARAM_PASSWORD, password.isEmpty() ? empty : password),
        octets(OSSL_KDF_PARAM_SALT, salt),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_MEMCOST, &memory),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ITER, &iterations),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_LANES, &lanes),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_THREADS, &threads),
    };
    if (!secret.isEmpty()) parameters.push_back(octets(OSSL_KDF_PARAM_SECRET, secret));
    if (!associated.isEmpty()) parameters.push_back(octets(OSSL_KDF_PARAM_ARGON2_AD, associated));
    parameters.push_back(OSSL_PARAM_construct_end());

    QByteArray result;
    result.resizeForOverwrite(length);
    auto* out = reinterpret_cast<unsigned char*>(result.data());
    if (!context || EVP_KDF_derive(context.get(), out, size_t(length), parameters.data()) != 1) return {};
    return result;
}

} // namespace autospace
