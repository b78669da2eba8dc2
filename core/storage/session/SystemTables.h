// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Dialect.h"

#include <QByteArray>

namespace autospace {

// The statements that make the store's own tables, whose names begin with sys_. They may be run again without harm.
[[nodiscard]] QByteArray systemTablesSql(Dialect dialect);

} // namespace autospace
