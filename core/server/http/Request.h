// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpHeaders.h"
#include "core/server/http/HttpMethod.h"
#include "core/server/http/QueryParameters.h"

#include <QByteArray>
#include <QHostAddress>

namespace autospace {

// One whole request, free of its socket: it can be kept, moved to another thread or made by a test.
struct Request {
    HttpMethod method = HttpMethod::Get;
    QByteArray path = QByteArrayLiteral("/"); // as sent: percent-encoded, without the query
    QueryParameters query;
    HttpHeaders headers;
    QByteArray body;
    QHostAddress peer; // who is asking; behind a trusted proxy, the address that it names
    QByteArray requestId;
    bool tls = false;
};

} // namespace autospace
