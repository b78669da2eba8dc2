// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// Which database speaks.
enum class Dialect { Sqlite, Postgres };

} // namespace autospace
