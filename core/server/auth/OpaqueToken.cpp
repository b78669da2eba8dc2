// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/OpaqueToken.h"

#include "core/server/auth/RandomSource.h"

#include <QCryptographicHash>

namespace autospace {

static QString base64Url(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

OpaqueToken OpaqueToken::make(RandomSource& random) {
    const QString secret = base64Url(random.bytes(32));
    return {secret, hashOf(secret)};
}

QString OpaqueToken::hashOf(QStringView secret) {
    return base64Url(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256));
}

} // namespace autospace
