// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RoutePermission.h"

namespace autospace {

QByteArray RoutePermission::text() const {
    switch (m_kind) {
    case Kind::Public: return QByteArrayLiteral("public");
    case Kind::SignedIn: return QByteArrayLiteral("signed in");
    case Kind::Policy: break;
    }
    return m_collection + ':' + m_action;
}

} // namespace autospace
