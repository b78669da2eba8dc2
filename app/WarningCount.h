// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

/// From now on every message is printed to standard error with its time, and warnings and worse are
/// counted. What the platform plug-in says about the machine (category qt.qpa) is not counted.
void startCountingWarnings();
[[nodiscard]] int warningCount();

} // namespace autospace
