// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/Response.h"

#include <QByteArray>

namespace autospace {

// How a response is framed on its connection.
struct ResponseFrame {
    enum class Body : quint8 { Sized, None, Chunked, UntilClose };
    Body body = Body::Sized; // None: an answer to HEAD, whose length is that of GET's body
    bool keepAlive = true;
    bool tls = false;
    QByteArrayView date; // as the Date header shows it
    QByteArrayView requestId;
};

// The status line and headers: those of the response, but for the framing ones, which are ours, then
// the date, the request id and the security headers that the response does not set itself.
[[nodiscard]] QByteArray encodeResponseHead(const Response& response, const ResponseFrame& frame,
                                            qsizetype reserveForBody = 0);

// One piece of a chunked body; the empty piece ends it.
[[nodiscard]] QByteArray encodeChunk(QByteArrayView bytes);

} // namespace autospace
