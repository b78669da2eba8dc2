// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// The commands of a garage's slots, named slots.…; blocks belong to them.
namespace autospace::spaces {

[[nodiscard]] const CommandType& create();
[[nodiscard]] const CommandType& createRow();
[[nodiscard]] const CommandType& update();
[[nodiscard]] const CommandType& retire();
[[nodiscard]] const CommandType& close();
[[nodiscard]] const CommandType& reopen();
[[nodiscard]] const CommandType& block();
[[nodiscard]] const CommandType& unblock();

[[nodiscard]] inline QList<const CommandType*> all() {
    return {&create(), &createRow(), &update(), &retire(), &close(), &reopen(), &block(), &unblock()};
}

} // namespace autospace::spaces
