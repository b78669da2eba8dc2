// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct pg_conn;
struct pg_result;

namespace autospace {

struct PostgresResultDeleter {
    void operator()(pg_result* result) const;
};

// An answer of the server.
using PostgresResult = std::unique_ptr<pg_result, PostgresResultDeleter>;

} // namespace autospace
