// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

#include <optional>

namespace autospace {

// A command that takes another one back: an ordinary command, with its own permission, checks and line in the timeline.
struct Undo {
    QString command;
    Id target;
    QJsonObject arguments;
    QJsonObject base; // so that what somebody else has changed since is not overwritten
};

// How to take back a command that gave these arguments and turned before into after; nothing when it has no inverse
// (what has been decided, let in or sent stays so).
[[nodiscard]] std::optional<Undo> inverseOf(const CommandType& command, const QJsonObject& arguments,
                                            const Record& before, const Record& after);

} // namespace autospace
