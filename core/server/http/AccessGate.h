// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"
#include "core/server/http/Principal.h"

#include <expected>

namespace autospace {

struct Request;
struct Route;

// Decides who a request speaks for and whether it may go on to its route's handler. Asked for every
// route, public ones too (rate limits), on the connections' threads: it must not block. What
// depends on records is checked by the handler, in the transaction that reads them.
class AccessGate {
public:
    virtual ~AccessGate() = default;

    // Errors: 401 without valid credentials where they are needed, 403, 429.
    [[nodiscard]] virtual std::expected<Principal, ApiError> admit(const Request& request, const Route& route) = 0;
};

} // namespace autospace
