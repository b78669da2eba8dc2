// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/signin/SignedInUser.h"

#include <QByteArray>

namespace autospace {

// What sign-in and refresh answer.
struct SignInReply {
    QByteArray accessToken;
    QByteArray refreshToken;
    int expiresInSeconds = 0; // of the access token, from now
    SignedInUser user;
};

} // namespace autospace
