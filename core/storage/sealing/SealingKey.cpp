// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealing/SealingKey.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/rand.h>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using Keys = std::expected<QList<SealingKey>, QString>;

QByteArray decoded(const QByteArray& text) {
    static constexpr QByteArrayView digits = "0123456789abcdefABCDEF";
    const bool hex = std::ranges::all_of(text, [](char c) { return digits.contains(c); });
    if (hex && text.size() == 2 * SealingKey::secretSize) return QByteArray::fromHex(text);
    const auto base64 = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return base64 ? *base64 : QByteArray();
}

} // namespace

SealingKey SealingKey::fromSecret(const QByteArray& secret) {
    Q_ASSERT(secret.size() == secretSize);
    const QByteArray hash = QCryptographicHash::hash("autospace key id" + secret, QCryptographicHash::Sha256);
    return {secret, hash.first(idSize)};
}

Keys SealingKey::parse(const QByteArray& text, const QString& source) {
    QList<SealingKey> keys;
    for (QByteArray line : QByteArray(text).replace(',', '\n').split('\n')) {
        if (const qsizetype comment = line.indexOf('#'); comment >= 0) line.truncate(comment);
        line = line.trimmed();
        if (line.isEmpty()) continue;
        const QByteArray secret = decoded(line);
        if (secret.size() != secretSize)
            return std::unexpected(
                u"Key %1 in %2 is not a key: it must be 32 bytes as 64 hexadecimal digits or as base64."_s
                    .arg(keys.size() + 1)
                    .arg(source));
        keys << fromSecret(secret);
    }
    if (keys.isEmpty())
        return std::unexpected(
            u"%1 holds no key; it must hold 32 random bytes as hexadecimal digits or base64."_s.arg(source));
    return keys;
}

Keys SealingKey::fromFile(const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(u"The key file %1 cannot be read: %2."_s.arg(file, source.errorString()));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    if (source.permissions() & others)
        return std::unexpected(
            u"The key file %1 can be read or written by others; allow only its owner (chmod 600)."_s.arg(file));
    return parse(source.readAll(), file);
}

Keys SealingKey::fromEnvironment(const char* variable) {
    const QString source = u"the environment variable "_s + QLatin1StringView(variable);
    if (!qEnvironmentVariableIsSet(variable)) return std::unexpected(source + u" is not set."_s);
    return parse(qgetenv(variable), source);
}

Keys SealingKey::createFile(const QString& file) {
    QByteArray secret(secretSize, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(secret.data()), static_cast<int>(secret.size())) != 1)
        return std::unexpected(u"The system gives no random bytes for a key."_s);
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(u"The key file %1 cannot be made: %2."_s.arg(file, target.errorString()));
    if (target.write(secret.toBase64() + '\n') < 0 || !target.flush())
        return std::unexpected(u"The key file %1 cannot be written: %2."_s.arg(file, target.errorString()));
    return QList<SealingKey>{fromSecret(secret)};
}

} // namespace autospace
