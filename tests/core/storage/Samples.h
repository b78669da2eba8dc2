// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/storage/Sample.h"

namespace autospace {

// The same id for the same number; later numbers sort later.
[[nodiscard]] Id idOf(int number);
// A small sample at version 1, of organization idOf(0), whose name and times no other number has.
[[nodiscard]] Sample sample(int number);
// A sample with something in every field, chosen to be hard to store.
[[nodiscard]] Sample fullSample();
// The names of the fields in which two records differ.
[[nodiscard]] QStringList differences(const Record& a, const Record& b);

} // namespace autospace
