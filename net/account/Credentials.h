// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/Keep.h"

#include <QString>

namespace autospace {

// What the sign-in page has been told.
struct Credentials {
    QString server; // as typed
    QString email;
    QString password;
    Keep keep = Keep::Keychain;
    QString passphrase; // Keep::Passphrase, or to open what was kept with one
};

} // namespace autospace
