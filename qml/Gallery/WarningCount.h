// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

/// From now on every message is still printed, and warnings and worse are counted. Platform plug-in
/// messages (category qt.qpa) are not counted: they are about the machine.
void startCountingWarnings();
[[nodiscard]] int warningCount();

} // namespace autospace
