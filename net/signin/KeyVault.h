// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Entropy.h"
#include "net/signin/Keychain.h"
#include "net/signin/VaultProblem.h"
#include "net/time/Timers.h"

namespace autospace {

// The wrapping keys in the keychain: one of 32 bytes per server and user. Every call to the keychain has ten seconds;
// an answer after that is ignored. A key is made only when the keychain answered "not found" and has just shown,
// by writing, reading and deleting a probe, that it keeps what it is given.
class KeyVault {
public:
    using Key = std::function<void(std::expected<QByteArray, VaultProblem>)>;
    using Done = std::function<void(std::expected<void, VaultProblem>)>;

    static constexpr int patienceMs = 10'000;

    KeyVault(Keychain& keychain, Timers& timers, Entropy& entropy)
        : m_keychain(keychain), m_timers(timers), m_entropy(entropy) {}

    // Whether secrets can be kept here: writes, reads and deletes a probe.
    void probe(Done done);
    // The key that exists; KeyLost when the keychain does not have it.
    void fetch(const QString& item, Key done);
    // The key that exists, or else a new one.
    void fetchOrMake(const QString& item, Key done);
    // As far as the keychain lets us.
    void forget(const QString& item, Done done);

private:
    void read(const QString& item, Keychain::Read done);
    void write(const QString& item, const QByteArray& secret, Keychain::Done done);
    void remove(const QString& item, Keychain::Done done);
    void make(const QString& item, Key done);

    Keychain& m_keychain;
    Timers& m_timers;
    Entropy& m_entropy;
};

} // namespace autospace
