// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlRunner.h"

#include <functional>

namespace autospace {

// A change of shape or content that the declarations cannot express: a renamed or dropped column, a value computed
// for old rows. Steps run once each, in the order of their numbers, in the transaction of the whole migration; a new
// database starts after the last one.
struct MigrationStep {
    using Run = std::function<Stored<>(SqlRunner&)>;

    int number = 0; // from 1, without holes
    QString title;  // said while it runs
    Run before;     // runs while the tables still have their old shape; may be empty
    Run after;      // runs when the additive changes are made; may be empty
};

// The product's steps.
[[nodiscard]] const QList<MigrationStep>& productSteps();

} // namespace autospace
