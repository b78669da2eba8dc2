// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ApiError.h"
#include "core/server/http/HttpHeaders.h"
#include "core/server/http/HttpMethod.h"
#include "core/server/http/RequestTarget.h"

#include <expected>

namespace autospace {

// A request's first line and headers, and what they say about its framing.
struct RequestHead {
    HttpMethod method = HttpMethod::Other;
    RequestTarget target;
    HttpHeaders headers;
    qint64 contentLength = 0;
    bool isHttp10 = false;
    bool keepAlive = true;
    bool expectsContinue = false;

    // Reads a head that HeadScanner found, from the request line to the empty line, by llhttp in its
    // strict mode and by rules of our own: one Host, one Content-Length of digits only, no
    // Transfer-Encoding, no repeated field that must be single. Errors: 400, 411, 417.
    [[nodiscard]] static std::expected<RequestHead, ApiError> parse(QByteArrayView head);
};

} // namespace autospace
