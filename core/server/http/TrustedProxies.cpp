// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/TrustedProxies.h"

#include "core/server/http/HttpHeaders.h"

#include <QStringList>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

// A socket that listens on both families shows IPv4 peers as mapped IPv6 addresses.
static QHostAddress unmapped(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

std::expected<TrustedProxies, QString> TrustedProxies::parse(const QStringList& networks) {
    TrustedProxies result;
    for (const QString& text : networks) {
        const QHostAddress address(text);
        const auto network = address.isNull()
                                 ? QHostAddress::parseSubnet(text)
                                 : std::pair(address, address.protocol() == QHostAddress::IPv4Protocol ? 32 : 128);
        // Qt also reads "10.0" as a network; here that is a typing mistake.
        if (network.second < 0 || (!text.contains(u':') && text.count(u'.') != 3))
            return std::unexpected(u"'%1' is no address and no network such as 10.0.0.0/8"_s.arg(text));
        result.m_networks.append(network);
    }
    return result;
}

bool TrustedProxies::contains(const QHostAddress& address) const {
    const QHostAddress own = unmapped(address);
    return std::ranges::any_of(m_networks, [&](const auto& network) { return own.isInSubnet(network); });
}

QHostAddress TrustedProxies::origin(const QHostAddress& peer, const HttpHeaders& headers) const {
    if (m_networks.isEmpty() || !contains(peer)) return unmapped(peer);
    // The nearest hop stands last, in the last field; whatever is left of the first stranger is hearsay.
    for (qsizetype i = headers.size() - 1; i >= 0; --i) {
        if (headers.nameAt(i) != "x-forwarded-for") continue;
        const QStringList hops = QString::fromLatin1(headers.valueAt(i)).split(u',');
        for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
            const QHostAddress address(hop->trimmed());
            if (address.isNull()) return unmapped(peer);
            if (!contains(address)) return unmapped(address);
        }
    }
    return unmapped(peer);
}

bool TrustedProxies::isSecure(const QHostAddress& peer, bool tls, const HttpHeaders& headers) const {
    if (tls || m_networks.isEmpty() || !contains(peer)) return tls;
    return headers.count("x-forwarded-proto") == 1 &&
           headers.value("x-forwarded-proto").compare("https", Qt::CaseInsensitive) == 0;
}

} // namespace autospace
