// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QString>

namespace autospace {

// A sign-in that this computer remembers, for the list on the sign-in page. Holds no secret.
struct Account {
    QString server; // as ServerAddress::text()
    Id userId;
    QString email;
    QString name;
    bool opensByItself = false; // a sign-in is kept under a key of the keychain or a passphrase
    Id organization = {};       // the one on screen last; null = none yet
    bool asksPassphrase = false; // the key is a passphrase
    friend bool operator==(const Account&, const Account&) = default;
};

} // namespace autospace
