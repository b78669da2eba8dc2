// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/Keychain.h"
#ifdef AUTOSPACE_HAS_DBUS
#include "net/signin/SecretService.h"
#endif

#include <QObject>

#include <optional>

namespace autospace {

// QtKeychain: Secret Service or KWallet on Linux, Credential Manager on Windows, Keychain on macOS. The plain-text
// fallback of the library stays off. Where nobody keeps secrets it says so at once.
class SystemKeychain final : public Keychain {
public:
    // service: the application's name as the keychain shows it.
    explicit SystemKeychain(QString service) : m_service(std::move(service)) {}

    void read(const QString& item, Read done) override;
    void write(const QString& item, const QByteArray& secret, Done done) override;
    void remove(const QString& item, Done done) override;

private:
    // Calls back with why there is no keychain, if so.
    void whenThere(std::function<void(const std::optional<KeychainError>&)> go);

    QString m_service;
#ifdef AUTOSPACE_HAS_DBUS
    SecretService m_secrets;
#endif
    QObject m_jobs; // jobs still under way end with it
};

} // namespace autospace
