// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/Keychain.h"

#include <QObject>

namespace autospace {

// QtKeychain: Secret Service or KWallet on Linux, Credential Manager on Windows, Keychain on macOS. The plain-text
// fallback of the library stays off.
class SystemKeychain final : public Keychain {
public:
    // service: the application's name as the keychain shows it.
    explicit SystemKeychain(QString service) : m_service(std::move(service)) {}

    void read(const QString& item, Read done) override;
    void write(const QString& item, const QByteArray& secret, Done done) override;
    void remove(const QString& item, Done done) override;

private:
    QString m_service;
    QObject m_jobs; // jobs still under way end with it
};

} // namespace autospace
