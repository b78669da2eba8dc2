// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/FuzzTarget.h"

namespace autospace {

// All of them.
[[nodiscard]] QList<FuzzTarget> fuzzTargets();

// By what they read: whole connections, requests and files as the core gets them, parts of a request, arguments of
// commands, pushes into a database, answers as the client gets them, texts that a person types or clicks, and what a
// spreadsheet will read.
[[nodiscard]] QList<FuzzTarget> connectionTargets();
[[nodiscard]] QList<FuzzTarget> coreTargets();
[[nodiscard]] QList<FuzzTarget> requestTargets();
[[nodiscard]] QList<FuzzTarget> commandTargets();
[[nodiscard]] QList<FuzzTarget> pushTargets();
[[nodiscard]] QList<FuzzTarget> feedTargets();
[[nodiscard]] QList<FuzzTarget> typedTargets();
[[nodiscard]] QList<FuzzTarget> exportTargets();

} // namespace autospace
