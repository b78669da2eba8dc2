// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/Response.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace autospace {

Response Response::json(int status, const QJsonObject& document) {
    return jsonBytes(status, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

Response Response::jsonBytes(int status, QByteArray document) {
    Response response{status, {}, std::move(document)};
    response.headers.add("content-type", "application/json");
    return response;
}

Response Response::text(int status, QByteArray body) {
    Response response{status, {}, std::move(body)};
    response.headers.add("content-type", "text/plain; charset=utf-8");
    return response;
}

Response Response::noContent() { return Response{204, {}, {}}; }

Response& Response::withHeader(QByteArrayView name, QByteArrayView value) & {
    headers.set(name, value);
    return *this;
}

Response&& Response::withHeader(QByteArrayView name, QByteArrayView value) && {
    headers.set(name, value);
    return std::move(*this);
}

} // namespace autospace
