// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/HttpHeaders.h"

#include <QByteArray>

class QJsonObject;

namespace autospace {

// One whole response. Length, date, connection and security headers are added where it is sent.
struct Response {
    int status = 200;
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] static Response json(int status, const QJsonObject& document);
    // A body that is JSON already, such as the stored answer to a repeated command.
    [[nodiscard]] static Response jsonBytes(int status, QByteArray document);
    [[nodiscard]] static Response text(int status, QByteArray body);
    [[nodiscard]] static Response noContent();

    Response& withHeader(QByteArrayView name, QByteArrayView value) &;
    [[nodiscard]] Response&& withHeader(QByteArrayView name, QByteArrayView value) &&;
};

} // namespace autospace
