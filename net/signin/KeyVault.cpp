// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/KeyVault.h"

#include "net/signin/Aead.h"

#include <memory>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

VaultProblem problemOf(const KeychainError& error) {
    switch (error.kind) {
    case KeychainError::Kind::None: return {VaultProblem::Kind::NoKeychain, error.detail};
    case KeychainError::Kind::Silent: return {VaultProblem::Kind::KeychainSilent, error.detail};
    case KeychainError::Kind::Denied: return {VaultProblem::Kind::KeychainDenied, error.detail};
    case KeychainError::Kind::NotFound:
    case KeychainError::Kind::Failed: return {VaultProblem::Kind::KeychainFailed, error.detail};
    }
    Q_UNREACHABLE_RETURN({});
}

// Lets the first of answer and time-out through.
template <class Result>
std::function<void(Result)> withPatience(Timers& timers, std::function<void(Result)> done) {
    struct Wait {
        std::function<void(Result)> done;
        Timers::Token timer = 0;
    };
    const auto wait = std::make_shared<Wait>();
    wait->done = std::move(done);
    wait->timer = timers.after(KeyVault::patienceMs, [wait] {
        if (auto call = std::exchange(wait->done, {}))
            call(std::unexpected(KeychainError{KeychainError::Kind::Silent, u"no answer within 10 seconds"_s}));
    });
    return [wait, &timers](Result result) {
        timers.cancel(wait->timer);
        if (auto call = std::exchange(wait->done, {})) call(std::move(result));
    };
}

} // namespace

void KeyVault::read(const QString& item, Keychain::Read done) {
    m_keychain.read(item, withPatience(m_timers, std::move(done)));
}

void KeyVault::write(const QString& item, const QByteArray& secret, Keychain::Done done) {
    m_keychain.write(item, secret, withPatience(m_timers, std::move(done)));
}

void KeyVault::remove(const QString& item, Keychain::Done done) {
    m_keychain.remove(item, withPatience(m_timers, std::move(done)));
}

void KeyVault::probe(Done done) {
    const QByteArray secret = m_entropy.bytes(16);
    const QString item = u"probe/"_s + QString::fromLatin1(m_entropy.bytes(4).toHex());
    write(item, secret, [this, item, secret, done](std::expected<void, KeychainError> written) {
        if (!written) return done(std::unexpected(problemOf(written.error())));
        read(item, [this, item, secret, done](std::expected<QByteArray, KeychainError> found) {
            remove(item, [found, secret, done](std::expected<void, KeychainError> removed) {
                if (!found) return done(std::unexpected(problemOf(found.error())));
                if (*found != secret)
                    return done(
                        std::unexpected(VaultProblem{VaultProblem::Kind::KeychainFailed,
                                                     u"The keychain gave back another secret than it was given."_s}));
                if (!removed) return done(std::unexpected(problemOf(removed.error())));
                done({});
            });
        });
    });
}

void KeyVault::fetch(const QString& item, Key done) {
    read(item, [done = std::move(done)](std::expected<QByteArray, KeychainError> found) {
        if (found && found->size() == Aead::keyBytes) return done(*found);
        if (found)
            return done(std::unexpected(
                VaultProblem{VaultProblem::Kind::OtherKey, u"The keychain's entry is not a key of ours."_s}));
        if (found.error().kind == KeychainError::Kind::NotFound)
            return done(std::unexpected(VaultProblem{VaultProblem::Kind::KeyLost, found.error().detail}));
        done(std::unexpected(problemOf(found.error())));
    });
}

void KeyVault::fetchOrMake(const QString& item, Key done) {
    fetch(item, [this, item, done = std::move(done)](std::expected<QByteArray, VaultProblem> found) {
        if (found || found.error().kind != VaultProblem::Kind::KeyLost) return done(std::move(found));
        probe([this, item, done](std::expected<void, VaultProblem> usable) {
            if (!usable) return done(std::unexpected(usable.error()));
            make(item, done);
        });
    });
}

void KeyVault::make(const QString& item, Key done) {
    const QByteArray key = m_entropy.bytes(Aead::keyBytes);
    write(item, key, [done = std::move(done), key](std::expected<void, KeychainError> written) {
        if (!written) return done(std::unexpected(problemOf(written.error())));
        done(key);
    });
}

void KeyVault::forget(const QString& item, Done done) {
    remove(item, [done = std::move(done)](std::expected<void, KeychainError> removed) {
        if (!removed) return done(std::unexpected(problemOf(removed.error())));
        done({});
    });
}

} // namespace autospace
