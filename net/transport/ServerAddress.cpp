// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/ServerAddress.h"

#include <QHostAddress>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// Names below localhost are left out: not every resolver keeps them on this machine (RFC 6761 section 6.3 asks it).
bool isThisMachine(const QString& host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

int portOf(const QUrl& url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }

} // namespace

std::expected<ServerAddress, AddressProblem> ServerAddress::parse(const QString& typed) {
    using Kind = AddressProblem::Kind;
    const auto refuse = [](Kind kind, const QString& part = {}) { return std::unexpected(AddressProblem{kind, part}); };
    const QString text = typed.trimmed();
    if (text.isEmpty()) return refuse(Kind::Empty);
    QUrl url(text.contains("://"_L1) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme().isEmpty()) return refuse(Kind::NoAddress, text);
    if (!text.contains("://"_L1) && isThisMachine(url.host())) url.setScheme(u"http"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) return refuse(Kind::OtherScheme, url.scheme());
    if (url.scheme() == "http"_L1 && !isThisMachine(url.host())) return refuse(Kind::Unprotected, url.host());
    if (!url.userName().isEmpty() || !url.password().isEmpty() || url.hasQuery() || url.hasFragment() ||
        (!url.path().isEmpty() && url.path() != "/"_L1))
        return refuse(Kind::TooMuch, url.host());
    QUrl plain;
    plain.setScheme(url.scheme());
    plain.setHost(url.host().toLower());
    if (portOf(url) != (url.scheme() == "https"_L1 ? 443 : 80)) plain.setPort(url.port());
    return ServerAddress(plain);
}

QString ServerAddress::key() const {
    QString host = m_url.host();
    host.replace(u':', u'_'); // an IPv6 address in a file name
    return u"%1-%2"_s.arg(host).arg(portOf(m_url));
}

} // namespace autospace
