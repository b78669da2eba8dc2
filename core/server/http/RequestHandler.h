// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpMethod.h"
#include "core/server/http/Request.h"
#include "core/server/http/Responder.h"

#include <optional>

namespace autospace {

// What stands behind the connections. Called on any of the server's threads, also at the same time,
// and must not block there: work that waits goes elsewhere and takes the responder along.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;

    virtual void handle(Request request, Responder responder) = 0;
    // The greatest body in bytes that this path takes, asked before the body is read; nothing for
    // the server's own limit.
    [[nodiscard]] virtual std::optional<qint64> bodyLimit(HttpMethod method, QByteArrayView path) const = 0;
};

} // namespace autospace
