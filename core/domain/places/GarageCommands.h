// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// The commands of a garage's life: set up, changed, submitted, decided on by the platform, and closed in part.
namespace autospace::garages {

[[nodiscard]] const CommandType& create();
[[nodiscard]] const CommandType& update();
[[nodiscard]] const CommandType& submit();
[[nodiscard]] const CommandType& verify();
[[nodiscard]] const CommandType& reject();
[[nodiscard]] const CommandType& blockSlots();

[[nodiscard]] inline QList<const CommandType*> all() {
    return {&create(), &update(), &submit(), &verify(), &reject(), &blockSlots()};
}

} // namespace autospace::garages
