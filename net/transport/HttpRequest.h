// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace autospace {

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

// A call to the core. The server's address belongs to the transport.
struct HttpRequest {
    QByteArray method = "GET";
    QString path;      // from the root, with its query, percent-encoded: "/v1/sync/pull?org=…"
    QByteArray body;   // JSON; sent only when not empty
    QByteArray bearer; // the access token; empty = none is sent
    QList<HttpHeader> headers;
    int timeoutMs = 30'000; // without any progress
};

} // namespace autospace
