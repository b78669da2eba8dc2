// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/AddressKey.h"

#include <QHostAddress>

namespace autospace {

QByteArray addressKey(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) return QHostAddress(ipv4).toString().toLatin1();
    if (address.protocol() != QAbstractSocket::IPv6Protocol) return QByteArrayLiteral("unknown");
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes).toString().toLatin1() + "/64";
}

} // namespace autospace
