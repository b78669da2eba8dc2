// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"

namespace autospace {

// What stands above a column, in the language shown. The role may be a field, a derived column, or either with "_text";
// an unknown one is its own title.
[[nodiscard]] QString columnTitle(const RecordType& type, const QString& role);
// The role without "_text".
[[nodiscard]] QString columnName(const QString& role);

} // namespace autospace
