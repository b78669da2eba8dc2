// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/AccountVault.h"

namespace autospace {

using namespace Qt::StringLiterals;

AccountVault::AccountVault(Place place, KeyVault& keys, Entropy& entropy, PassphraseCost cost)
    : m_place(std::move(place)), m_keys(keys), m_entropy(entropy), m_cost(cost),
      m_file(m_place.file, m_place.item.toUtf8(), entropy) {}

std::expected<Secrets, VaultProblem> AccountVault::openWith(const QByteArray& key) {
    const auto envelope = m_file.envelope();
    if (!envelope) return std::unexpected(envelope.error());
    const auto json = m_file.open(key);
    if (!json) return std::unexpected(json.error());
    const auto secrets = Secrets::fromJson(*json);
    if (!secrets) return std::unexpected(VaultProblem{VaultProblem::Kind::Damaged, m_place.file});
    m_envelope = *envelope;
    m_key = key;
    return *secrets;
}

void AccountVault::open(const QString& passphrase, Opened done) {
    const auto envelope = m_file.envelope();
    if (!envelope) return done(std::unexpected(envelope.error()));
    if (envelope->lock == SealedFile::Lock::Keychain) {
        const std::weak_ptr<int> alive = m_life;
        m_keys.fetch(m_place.item,
                     [this, alive, done = std::move(done)](const std::expected<QByteArray, VaultProblem>& key) {
                         if (alive.expired()) return;
                         done(key ? openWith(*key) : std::unexpected(key.error()));
                     });
        return;
    }
    if (passphrase.isEmpty()) return done(std::unexpected(VaultProblem{VaultProblem::Kind::NeedsPassphrase, {}}));
    auto opened = openWith(keyFromPassphrase(passphrase, envelope->salt, envelope->cost));
    if (!opened && opened.error().kind == VaultProblem::Kind::OtherKey)
        opened = std::unexpected(VaultProblem{VaultProblem::Kind::WrongPassphrase, {}});
    done(opened);
}

std::expected<void, VaultProblem> AccountVault::keep(SealedFile::Envelope envelope, const QByteArray& key,
                                                     const Secrets& secrets) {
    auto written = m_file.write(envelope, key, secrets.toJson());
    if (!written) return written;
    m_envelope = std::move(envelope);
    m_key = key;
    return {};
}

void AccountVault::create(SealedFile::Lock lock, const QString& passphrase, const Secrets& secrets, Done done) {
    if (lock == SealedFile::Lock::Passphrase) {
        const SealedFile::Envelope envelope{.lock = lock, .keyId = {}, .salt = m_entropy.bytes(16), .cost = m_cost};
        return done(keep(envelope, keyFromPassphrase(passphrase, envelope.salt, envelope.cost), secrets));
    }
    const std::weak_ptr<int> alive = m_life;
    m_keys.fetchOrMake(m_place.item, [this, alive, secrets,
                                      done = std::move(done)](const std::expected<QByteArray, VaultProblem>& key) {
        if (alive.expired()) return;
        done(key ? keep({}, *key, secrets) : std::unexpected(key.error()));
    });
}

std::expected<void, VaultProblem> AccountVault::save(const Secrets& secrets) {
    Q_ASSERT(!m_key.isEmpty());
    return m_file.write(m_envelope, m_key, secrets.toJson());
}

void AccountVault::wipe(std::function<void()> done) {
    const auto envelope = m_file.envelope();
    m_file.remove();
    m_key.clear();
    // A passphrase left nothing in the keychain; no need to wake it.
    if (envelope && envelope->lock == SealedFile::Lock::Passphrase) return done();
    m_keys.forget(m_place.item, [done = std::move(done)](const std::expected<void, VaultProblem>&) { done(); });
}

} // namespace autospace
