// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/SignedIn.h"

namespace autospace {

using namespace Qt::StringLiterals;

QJsonObject SignedIn::toJson() const {
    return {{u"access_token"_s, QString::fromLatin1(accessToken)},
            {u"refresh_token"_s, refreshToken},
            {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, expiresInSeconds},
            {u"user"_s, user}};
}

} // namespace autospace
