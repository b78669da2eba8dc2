// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"

namespace autospace {

// What became of commands that were to be done together.
struct BatchOutcome {
    struct Refused {
        qsizetype position = 0; // among the commands
        ApiError error;
    };
    bool applied = false; // all of them; else nothing was done
    qint64 sequence = 0;  // applied: the organization's change-log position that contains the effects
    QList<Refused> refused;
};

} // namespace autospace
