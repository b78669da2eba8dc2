// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// The commands of a garage's floors.
namespace autospace::floors {

[[nodiscard]] const CommandType& create();
[[nodiscard]] const CommandType& update();
[[nodiscard]] const CommandType& retire();

[[nodiscard]] inline QList<const CommandType*> all() { return {&create(), &update(), &retire()}; }

} // namespace autospace::floors
