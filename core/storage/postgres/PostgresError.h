// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreError.h"

struct pg_conn;
struct pg_result;

namespace autospace {

// The typed error of a failed result, from its SQLSTATE (PostgreSQL's appendix A). The result may be null when the
// connection broke before there was one.
[[nodiscard]] StoreError postgresError(pg_conn* connection, const pg_result* result);

} // namespace autospace
