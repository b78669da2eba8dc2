// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/transport/HttpRequest.h"
#include "net/transport/NetworkFailure.h"

#include <expected>

namespace autospace {

// What the core answered, whatever the status.
struct HttpReply {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    // The first header of that name, compared without case; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const {
        for (const HttpHeader& header : headers)
            if (header.name.compare(name, Qt::CaseInsensitive) == 0) return header.value;
        return {};
    }
};

using HttpResult = std::expected<HttpReply, NetworkFailure>;

} // namespace autospace
