// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// Why sign-in or refresh did not work.
struct AuthFailure {
    enum class Kind {
        Refused,       // wrong email or password; for a refresh: the session has ended
        TooMany,       // wait retryAfterSeconds
        Offline,       // no answer
        Untrusted,     // the server's certificate is not valid
        ServerTrouble, // 5xx
        NotOurs,       // an answer that no core gives
    };
    Kind kind = Kind::Offline;
    QString detail; // the core's sentence, or the network's
    int retryAfterSeconds = 0;
};

} // namespace autospace
