// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace autospace {

// A self-signed certificate for an hour, with its ECDSA key, both in PEM.
struct MadeCertificate {
    QByteArray certificate;
    QByteArray key;

    static MadeCertificate make(const QByteArray& hostName) {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
        const std::unique_ptr<X509, decltype(&X509_free)> x509(X509_new(), X509_free);
        X509_set_version(x509.get(), X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(x509.get()), -60);
        X509_gmtime_adj(X509_getm_notAfter(x509.get()), 3600);
        X509_set_pubkey(x509.get(), key.get());
        X509_NAME* name = X509_get_subject_name(x509.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(hostName.constData()), -1, -1, 0);
        X509_set_issuer_name(x509.get(), name);
        const QByteArray alternative = "DNS:" + hostName;
        addExtension(x509.get(), NID_subject_alt_name, alternative.constData());
        addExtension(x509.get(), NID_basic_constraints, "critical,CA:TRUE");
        if (X509_sign(x509.get(), key.get(), EVP_sha256()) == 0) qFatal("cannot sign a certificate");

        const Bio certificateOut(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_X509(certificateOut.get(), x509.get());
        const Bio keyOut(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return {contentOf(certificateOut), contentOf(keyOut)};
    }

private:
    using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

    static void addExtension(X509* x509, int id, const char* value) {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, x509, x509, nullptr, nullptr, 0);
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_conf_nid(nullptr, &context, id, value), X509_EXTENSION_free);
        X509_add_ext(x509, extension.get(), -1);
    }
    static QByteArray contentOf(const Bio& bio) {
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return {data, size};
    }
};

} // namespace autospace
