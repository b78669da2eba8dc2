// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace autospace {

// The answer to a sign-in and to its renewal.
struct SignedIn {
    QByteArray accessToken;
    QString refreshToken;
    qint64 expiresInSeconds = 0;
    QJsonObject user;

    // {access_token, refresh_token, token_type, expires_in, user}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace autospace
