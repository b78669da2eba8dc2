// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzTargets.h"

namespace autospace {

QList<FuzzTarget> fuzzTargets() { return coreTargets() + commandTargets() + feedTargets() + typedTargets(); }

} // namespace autospace
