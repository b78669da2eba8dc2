// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace autospace {

// All of them.
[[nodiscard]] QList<FuzzTarget> fuzzTargets();

// By what they read: requests and files as the core gets them, arguments of commands, answers as the client gets them,
// texts that a person types or clicks.
[[nodiscard]] QList<FuzzTarget> coreTargets();
[[nodiscard]] QList<FuzzTarget> commandTargets();
[[nodiscard]] QList<FuzzTarget> feedTargets();
[[nodiscard]] QList<FuzzTarget> typedTargets();

} // namespace autospace
