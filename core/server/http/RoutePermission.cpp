// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RoutePermission.h"

namespace autospace {

QByteArray RoutePermission::text() const {
    switch (kind_) {
    case Kind::Public: return QByteArrayLiteral("public");
    case Kind::SignedIn: return QByteArrayLiteral("signed in");
    case Kind::Policy: break;
    }
    return collection_ + ':' + action_;
}

} // namespace autospace
