// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzTargets.h"

namespace autospace {

QList<FuzzTarget> fuzzTargets() {
    return connectionTargets() + coreTargets() + requestTargets() + commandTargets() + pushTargets() + feedTargets() +
           typedTargets() + exportTargets();
}

} // namespace autospace
