// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/config/ListenAddress.h"

namespace autospace {

using namespace Qt::StringLiterals;

std::expected<ListenAddress, QString> ListenAddress::parse(const QString& text) {
    const auto wrong = [&] {
        return std::unexpected(
            u"listen is '%1'; allowed is HOST:PORT with a port from 0 to 65535, such as 127.0.0.1:8080 or [::1]:8080."_s
                .arg(text));
    };
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0) return wrong();
    bool ok = false;
    const int port = text.sliced(colon + 1).toInt(&ok);
    if (!ok || port < 0 || port > 65535) return wrong();
    QString host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']')) host = host.sliced(1, host.size() - 2);
    ListenAddress listen{QHostAddress(host), static_cast<quint16>(port)};
    if (host == u"localhost") listen.address = QHostAddress(QHostAddress::LocalHost);
    if (host.isEmpty() || host == u"*") listen.address = QHostAddress(QHostAddress::Any);
    if (listen.address.isNull()) return wrong();
    return listen;
}

} // namespace autospace
