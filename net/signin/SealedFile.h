// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Entropy.h"
#include "net/signin/Passphrase.h"
#include "net/signin/VaultProblem.h"

#include <QJsonObject>

#include <expected>

namespace autospace {

// The small file beside an account's data that holds its secrets (refresh token, keys) under the account's wrapping
// key, with the id of that key beside them. Replaced atomically: a crash leaves the old or the new one.
class SealedFile {
public:
    enum class Lock { Keychain, Passphrase };

    // What can be read without the key.
    struct Envelope {
        Lock lock = Lock::Keychain;
        QString keyId;
        QByteArray salt; // Passphrase only
        PassphraseCost cost;
    };

    // account goes into the authenticated part, so that one account's file cannot stand in for another's.
    SealedFile(QString path, QByteArray account, Entropy& entropy);

    // A short fingerprint of a key (SHA-256), which tells keys apart and says nothing about them.
    [[nodiscard]] static QString keyIdOf(const QByteArray& key);

    [[nodiscard]] bool exists() const;
    // NothingKept when there is no file, Damaged when it is not ours.
    [[nodiscard]] std::expected<Envelope, VaultProblem> envelope() const;
    // OtherKey when the key id differs, Damaged when the id fits but the content does not open.
    [[nodiscard]] std::expected<QJsonObject, VaultProblem> open(const QByteArray& key) const;
    // On disk when it returns.
    [[nodiscard]] std::expected<void, VaultProblem> write(Envelope envelope, const QByteArray& key,
                                                          const QJsonObject& secrets);
    void remove();

private:
    [[nodiscard]] std::expected<QJsonObject, VaultProblem> document() const;
    [[nodiscard]] QByteArray associated(const Envelope& envelope) const;

    QString m_path;
    QByteArray m_account;
    Entropy& m_entropy;
};

} // namespace autospace
