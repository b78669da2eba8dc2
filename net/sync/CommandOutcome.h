// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Rejection.h"
#include "core/domain/schema/Record.h"

#include <expected>

namespace autospace {

// A command that was taken.
struct CommandTaken {
    enum class State {
        Shown,     // kept, and shown as done; the core has not answered yet
        Queued,    // kept, to be sent; nothing is shown as done
        Confirmed, // the core applied it, and the cache shows it
    };
    Id command;
    State state = State::Shown;
    QString collection;
    std::optional<Id> id; // the record that answers, as far as known
    RecordPtr record;     // as shown now; null when not known
};

// A command that was not taken. Nothing was kept.
struct CommandRefusal {
    enum class Why {
        Rejected, // by the rules, here or in the core
        Offline,  // it needs the core, which cannot be reached; detail is the command's reason
        NotKept,  // this computer's disk refused
        NotSignedIn,
        TooLate, // it is on its way already and cannot be taken back
    };
    Why why = Why::Rejected;
    Rejection rejection; // code and detail are always there
    int status = 0;      // the core's HTTP status, when it was the core
};

using CommandOutcome = std::expected<CommandTaken, CommandRefusal>;

} // namespace autospace
