// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpMethod.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace autospace {

struct Route;

// What an access log and the metrics want to know about one answered request. It has no headers, no
// query and no body, since those can carry secrets.
struct TrafficRecord {
    HttpMethod method = HttpMethod::Other;
    QByteArray path;
    const Route* route = nullptr; // none when nothing matched, or the request was not readable
    int status = 0;
    qint64 requestBytes = 0;
    qint64 responseBytes = 0;
    qint64 durationUs = 0;
    QByteArray requestId;
    QHostAddress peer;
    QString userId;
    bool stream = false; // an event stream: the duration is that of its start
};

} // namespace autospace
