// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/AddressProblem.h"

#include <QUrl>

#include <expected>

namespace autospace {

// Where a core is: scheme, host and port. Plain http is taken for this machine only, because passwords would travel in
// clear otherwise.
class ServerAddress {
public:
    // Takes what a person types: "garage.example", "https://garage.example:8443", "http://localhost:8080".
    // https is assumed when no scheme is given, except for this machine.
    [[nodiscard]] static std::expected<ServerAddress, AddressProblem> parse(const QString& typed);

    [[nodiscard]] const QUrl& url() const { return m_url; }
    // "https://garage.example:8443"; the default port is left out.
    [[nodiscard]] QString text() const { return m_url.toString(); }
    // Host and port, for file and keychain names: "garage.example-443".
    [[nodiscard]] QString key() const;

    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;

private:
    explicit ServerAddress(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

} // namespace autospace
