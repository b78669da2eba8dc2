// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

#include <expected>
#include <utility>

namespace autospace {

class HttpHeaders;

// The proxies whose word on a request's origin is taken. Without any, a request comes from its peer.
class TrustedProxies {
public:
    TrustedProxies() = default;
    // Addresses and networks: "192.0.2.1", "10.0.0.0/8", "::1". Error: the first that is neither.
    [[nodiscard]] static std::expected<TrustedProxies, QString> parse(const QStringList& networks);

    [[nodiscard]] bool contains(const QHostAddress& address) const;
    // The nearest address in X-Forwarded-For that is not itself a trusted proxy; the peer when the peer
    // is not trusted or the header cannot be read.
    [[nodiscard]] QHostAddress origin(const QHostAddress& peer, const HttpHeaders& headers) const;
    // Whether the request came in over TLS: here, or at the proxy as X-Forwarded-Proto says.
    [[nodiscard]] bool isSecure(const QHostAddress& peer, bool tls, const HttpHeaders& headers) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

} // namespace autospace
