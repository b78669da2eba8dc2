// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/QueryParameters.h"

#include <QByteArray>

#include <expected>

namespace autospace {

class ApiError;

// What a request line asks for: the path as sent (still percent-encoded) and the decoded query.
struct RequestTarget {
    QByteArray path;
    QueryParameters query;

    // Reads the origin form ("/v1/me?x=1"), the absolute form (scheme and authority are dropped)
    // and "*" (RFC 9112 section 3.2). Errors: 400 for anything else, fragments and raw bytes
    // outside printable ASCII included.
    [[nodiscard]] static std::expected<RequestTarget, ApiError> parse(QByteArrayView target);
};

} // namespace autospace
