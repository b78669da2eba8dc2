// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// No answer from the core. Whether the request took effect is unknown.
struct NetworkFailure {
    enum class Kind {
        Unreachable, // no name, no route, refused
        TimedOut,
        Broken,    // the connection ended before the whole answer was there
        Untrusted, // the certificate is not valid for this server
        NotOurs,   // an answer, but not one that a core gives
    };
    Kind kind = Kind::Unreachable;
    QString detail; // for the log and the "details" of a message
};

} // namespace autospace
