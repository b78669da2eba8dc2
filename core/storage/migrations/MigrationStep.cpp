// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/MigrationStep.h"

namespace autospace {

// Numbered steps are listed here, each in a file of its own beside this one (Step0001RenameX.cpp). The first release
// needs none: its tables follow from the declarations.
const QList<MigrationStep>& productSteps() {
    static const QList<MigrationStep> steps;
    return steps;
}

} // namespace autospace
