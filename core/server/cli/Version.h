// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// The version of the build: "0.1.0".
[[nodiscard]] QString coreVersion();

} // namespace autospace
