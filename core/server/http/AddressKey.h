// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QHostAddress;

namespace autospace {

// What limits per address count by: an IPv4 address (also one mapped into IPv6), or the /64 network of
// an IPv6 address, since one household or attacker has all addresses of it.
[[nodiscard]] QByteArray addressKey(const QHostAddress& address);

} // namespace autospace
