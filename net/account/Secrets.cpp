// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/Secrets.h"

#include "net/signin/Aead.h"

namespace autospace {

using namespace Qt::StringLiterals;

QJsonObject Secrets::toJson() const {
    return {{u"refresh_token"_s, QString::fromLatin1(refreshToken)},
            {u"data_key"_s, QString::fromLatin1(dataKey.toBase64())},
            {u"user"_s, user.toJson()}};
}

std::optional<Secrets> Secrets::fromJson(const QJsonObject& json) {
    const auto user = SignedInUser::fromJson(json[u"user"_s].toObject());
    Secrets secrets{json[u"refresh_token"_s].toString().toLatin1(),
                    QByteArray::fromBase64(json[u"data_key"_s].toString().toLatin1()), user.value_or(SignedInUser{})};
    if (!user || secrets.dataKey.size() != Aead::keyBytes) return std::nullopt;
    return secrets;
}

} // namespace autospace
