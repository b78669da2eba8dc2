// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/SealedFile.h"

#include "net/signin/Aead.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString word(SealedFile::Lock lock) { return lock == SealedFile::Lock::Keychain ? u"keychain"_s : u"passphrase"_s; }

QByteArray fromBase64(const QJsonValue& value) {
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

VaultProblem damaged(const QString& path) { return {VaultProblem::Kind::Damaged, path}; }

} // namespace

SealedFile::SealedFile(QString path, QByteArray account, Entropy& entropy)
    : m_path(std::move(path)), m_account(std::move(account)), m_entropy(entropy) {}

QString SealedFile::keyIdOf(const QByteArray& key) {
    return QString::fromLatin1(
        QCryptographicHash::hash("autospace key id\n" + key, QCryptographicHash::Sha256).first(8).toHex());
}

bool SealedFile::exists() const { return QFile::exists(m_path); }

std::expected<QJsonObject, VaultProblem> SealedFile::document() const {
    QFile file(m_path);
    if (!file.exists()) return std::unexpected(VaultProblem{VaultProblem::Kind::NothingKept, {}});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(VaultProblem{VaultProblem::Kind::Damaged, file.errorString()});
    const QJsonObject object = QJsonDocument::fromJson(file.read(1024 * 1024)).object();
    const QString lock = object[u"lock"_s].toString();
    const bool known = object[u"format"_s].toInt() == 1 && (lock == "keychain"_L1 || lock == "passphrase"_L1);
    if (!known) return std::unexpected(damaged(m_path));
    return object;
}

std::expected<SealedFile::Envelope, VaultProblem> SealedFile::envelope() const {
    const auto object = document();
    if (!object) return std::unexpected(object.error());
    Envelope envelope;
    envelope.lock = (*object)[u"lock"_s] == "keychain"_L1 ? Lock::Keychain : Lock::Passphrase;
    envelope.keyId = (*object)[u"key_id"_s].toString();
    envelope.salt = fromBase64((*object)[u"salt"_s]);
    const QJsonObject cost = (*object)[u"argon2id"_s].toObject();
    if (envelope.lock == Lock::Passphrase)
        envelope.cost = {cost[u"passes"_s].toInt(), cost[u"memory_kib"_s].toInt(), cost[u"lanes"_s].toInt()};
    return envelope;
}

QByteArray SealedFile::associated(const Envelope& envelope) const {
    return "autospace sealed file 1\n" + m_account + '\n' + word(envelope.lock).toLatin1() + '\n' +
           envelope.keyId.toLatin1();
}

std::expected<QJsonObject, VaultProblem> SealedFile::open(const QByteArray& key) const {
    const auto found = envelope();
    if (!found) return std::unexpected(found.error());
    if (found->keyId != keyIdOf(key)) return std::unexpected(VaultProblem{VaultProblem::Kind::OtherKey, found->keyId});
    const auto object = document();
    if (!object) return std::unexpected(object.error());
    const auto plain = Aead::open(key, fromBase64((*object)[u"sealed"_s]), associated(*found));
    const QJsonDocument secrets = plain ? QJsonDocument::fromJson(*plain) : QJsonDocument();
    if (!secrets.isObject()) return std::unexpected(damaged(m_path));
    return secrets.object();
}

std::expected<void, VaultProblem> SealedFile::write(Envelope envelope, const QByteArray& key,
                                                    const QJsonObject& secrets) {
    envelope.keyId = keyIdOf(key);
    QJsonObject object{{u"format"_s, 1}, {u"lock"_s, word(envelope.lock)}, {u"key_id"_s, envelope.keyId}};
    if (envelope.lock == Lock::Passphrase) {
        object.insert(u"salt"_s, QString::fromLatin1(envelope.salt.toBase64()));
        object.insert(u"argon2id"_s, QJsonObject{{u"passes"_s, envelope.cost.passes},
                                                 {u"memory_kib"_s, envelope.cost.memoryKib},
                                                 {u"lanes"_s, envelope.cost.lanes}});
    }
    const QByteArray sealed = Aead::seal(key, m_entropy.bytes(Aead::nonceBytes),
                                         QJsonDocument(secrets).toJson(QJsonDocument::Compact), associated(envelope));
    object.insert(u"sealed"_s, QString::fromLatin1(sealed.toBase64()));
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!written) return std::unexpected(VaultProblem{VaultProblem::Kind::NotWritten, file.errorString()});
    return {};
}

void SealedFile::remove() { QFile::remove(m_path); }

} // namespace autospace
