// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/TlsFiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace autospace {

using namespace Qt::StringLiterals;

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

static std::expected<QByteArray, QString> readFile(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(u"%1: %2"_s.arg(name, file.errorString()));
    return file.readAll();
}

static Bio bioOf(const QByteArray& bytes) { return {BIO_new_mem_buf(bytes.constData(), int(bytes.size())), BIO_free}; }

// Never asks for a passphrase on the terminal.
static int noPassphrase(char*, int, int, void*) { return 0; }

// Qt wants to be told the kind of key, and takes two keys that do not match without a word.
static std::expected<QSsl::KeyAlgorithm, QString> checkPair(const QByteArray& certificatePem, const QByteArray& keyPem,
                                                            const QString& certificateFile, const QString& keyFile) {
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        PEM_read_bio_X509(bioOf(certificatePem).get(), nullptr, noPassphrase, nullptr), X509_free);
    if (!certificate) return std::unexpected(u"%1: there is no PEM certificate in it"_s.arg(certificateFile));
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PrivateKey(bioOf(keyPem).get(), nullptr, noPassphrase, nullptr), EVP_PKEY_free);
    if (!key) return std::unexpected(u"%1: there is no PEM key without passphrase in it"_s.arg(keyFile));
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return std::unexpected(u"%1: the key does not belong to the certificate in %2"_s.arg(keyFile, certificateFile));
    switch (EVP_PKEY_get_base_id(key.get())) {
    case EVP_PKEY_RSA: return QSsl::Rsa;
    case EVP_PKEY_EC: return QSsl::Ec;
    default: return std::unexpected(u"%1: the key must be RSA or ECDSA"_s.arg(keyFile));
    }
}

std::expected<QSslConfiguration, QString> loadTlsFiles(const QString& certificateFile, const QString& keyFile) {
    const auto certificatePem = readFile(certificateFile);
    if (!certificatePem) return std::unexpected(certificatePem.error());
    const auto keyPem = readFile(keyFile);
    if (!keyPem) return std::unexpected(keyPem.error());
    const auto algorithm = checkPair(*certificatePem, *keyPem, certificateFile, keyFile);
    if (!algorithm) return std::unexpected(algorithm.error());

    const QSslKey key(*keyPem, *algorithm, QSsl::Pem, QSsl::PrivateKey);
    if (key.isNull()) return std::unexpected(u"%1: this Qt cannot use the key"_s.arg(keyFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(*certificatePem, QSsl::Pem));
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients prove themselves by token
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

} // namespace autospace
