// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// The commands of a garage's price rules.
namespace autospace::priceRules {

[[nodiscard]] const CommandType& create();
[[nodiscard]] const CommandType& update();
[[nodiscard]] const CommandType& remove();

[[nodiscard]] inline QList<const CommandType*> all() { return {&create(), &update(), &remove()}; }

} // namespace autospace::priceRules
