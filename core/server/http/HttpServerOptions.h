// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpLimits.h"
#include "core/server/http/TrustedProxies.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace autospace {

struct HttpServerOptions {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;        // 0: the system picks one
    QString certificateFile; // PEM chain and key; both or, for plain HTTP, none
    QString keyFile;
    int threads = 2;
    HttpLimits limits = {};
    TrustedProxies proxies = {};
    QByteArray instanceId = QByteArrayLiteral("core"); // begins the request ids that this instance makes
};

} // namespace autospace
