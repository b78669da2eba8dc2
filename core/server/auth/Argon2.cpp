// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/Argon2.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <memory>
#include <vector>

namespace autospace {

// OpenSSL takes its inputs as writable; it gets copies, which are wiped when done with.
namespace {
class Input {
public:
    explicit Input(QByteArrayView value) : m_bytes(value.toByteArray()) {}
    ~Input() { OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Input)
    [[nodiscard]] OSSL_PARAM parameter(const char* name) {
        return OSSL_PARAM_construct_octet_string(name, m_bytes.data(), size_t(m_bytes.size()));
    }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};
} // namespace

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
    Input passwordInput(password);
    Input saltInput(salt);
    Input secretInput(secret);
    Input associatedInput(associated);
    std::vector<OSSL_PARAM> parameters{
        passwordInput.parameter(OSSL_KDF_PARAM_PASSWORD),
        saltInput.parameter(OSSL_KDF_PARAM_SALT),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_MEMCOST, &memory),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ITER, &iterations),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_LANES, &lanes),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_THREADS, &threads),
    };
    if (!secretInput.isEmpty()) parameters.push_back(secretInput.parameter(OSSL_KDF_PARAM_SECRET));
    if (!associatedInput.isEmpty()) parameters.push_back(associatedInput.parameter(OSSL_KDF_PARAM_ARGON2_AD));
    parameters.push_back(OSSL_PARAM_construct_end());

    QByteArray result;
    result.resizeForOverwrite(length);
    auto* out = reinterpret_cast<unsigned char*>(result.data());
    if (!context || EVP_KDF_derive(context.get(), out, size_t(length), parameters.data()) != 1) return {};
    return result;
}

} // namespace autospace
