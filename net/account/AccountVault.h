// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/Secrets.h"
#include "net/signin/KeyVault.h"
#include "net/signin/SealedFile.h"

#include <memory>

namespace autospace {

// One account's secrets on disk: the sealed file, and the wrapping key from the keychain or a passphrase. A file that
// cannot be opened just now (keychain locked, denied, failing) is never overwritten. Calls back on the calling thread;
// a call under way when it is destroyed does not call back.
class AccountVault {
public:
    using Opened = std::function<void(std::expected<Secrets, VaultProblem>)>;
    using Done = std::function<void(std::expected<void, VaultProblem>)>;

    struct Place {
        QString file;
        QString item; // in the keychain: "garage.example-443/<user>/v1"
    };

    AccountVault(Place place, KeyVault& keys, Entropy& entropy, PassphraseCost cost = {});

    // Opens what is kept. passphrase: only looked at when the file is locked with one; empty = not asked yet.
    void open(const QString& passphrase, Opened done);
    // Keeps secrets where nothing was kept, or where what was kept cannot be opened ever again.
    void create(SealedFile::Lock lock, const QString& passphrase, const Secrets& secrets, Done done);
    // Keeps new content under the key that open() or create() found.
    [[nodiscard]] std::expected<void, VaultProblem> save(const Secrets& secrets);
    // What opens it again; meaningful once opened or created.
    [[nodiscard]] SealedFile::Lock lock() const { return m_envelope.lock; }
    // Removes the file now, and the key as far as the keychain lets us.
    void wipe(std::function<void()> done);

private:
    [[nodiscard]] std::expected<Secrets, VaultProblem> openWith(const QByteArray& key);
    [[nodiscard]] std::expected<void, VaultProblem> keep(SealedFile::Envelope envelope, const QByteArray& key,
                                                         const Secrets& secrets);

    Place m_place;
    KeyVault& m_keys;
    Entropy& m_entropy;
    PassphraseCost m_cost;
    SealedFile m_file;
    SealedFile::Envelope m_envelope;
    QByteArray m_key; // empty until opened
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

} // namespace autospace
