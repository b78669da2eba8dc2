// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/RefreshToken.h"

#include "core/server/auth/OpaqueToken.h"

namespace autospace {

RefreshToken::Fresh RefreshToken::make(const Id& sessionId, RandomSource& random) {
    const OpaqueToken token = OpaqueToken::make(random);
    return {sessionId.toString() + u'.' + token.secret, token.hash};
}

std::optional<RefreshToken> RefreshToken::parse(QStringView text) {
    if (text.size() > 200) return std::nullopt;
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0 || dot + 1 == text.size()) return std::nullopt;
    const auto id = Id::parse(text.first(dot));
    if (!id) return std::nullopt;
    return RefreshToken{*id, OpaqueToken::hashOf(text.sliced(dot + 1))};
}

} // namespace autospace
