// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"

namespace autospace {

// Every record and command of the product.
[[nodiscard]] const Registry& productRegistry();

} // namespace autospace
