// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/AddressKey.h"

#include <QHostAddress>

#include <charconv>

namespace autospace {

// Asked for with every request; through QHostAddress::toString() it would take ten times as long.
static QByteArray dotted(quint32 ipv4) {
    char text[16];
    char* to = text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (shift < 24) *to++ = '.';
        to = std::to_chars(to, text + sizeof text, (ipv4 >> shift) & 0xff).ptr;
    }
    return QByteArray(text, to - text);
}

QByteArray addressKey(const QHostAddress& address) {
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) return dotted(ipv4);
    if (address.protocol() != QAbstractSocket::IPv6Protocol) return QByteArrayLiteral("unknown");
    Q_IPV6ADDR bytes = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes).toString().toLatin1() + "/64";
}

} // namespace autospace
