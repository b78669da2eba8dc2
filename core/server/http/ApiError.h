// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/ErrorItem.h"
#include "core/server/http/HttpHeaders.h"
#include "core/server/http/Response.h"

#include <QJsonObject>
#include <QList>

namespace autospace {

// A refusal as the API words it: a status and JSON:API error objects (jsonapi.org, "Error
// objects"), with every bad field of a request at once. It never carries internals.
class ApiError {
public:
    ApiError(int status, QList<ErrorItem> items);

    [[nodiscard]] static ApiError badRequest(QString detail, ErrorSource source = {},
                                             QString code = QStringLiteral("malformed_request"));
    [[nodiscard]] static ApiError unauthorized(QString detail, QString code = QStringLiteral("not_signed_in"));
    [[nodiscard]] static ApiError forbidden(QString detail, QString code = QStringLiteral("not_allowed"));
    [[nodiscard]] static ApiError notFound(QString detail = {}, QString code = QStringLiteral("not_found"));
    // `allow` is the Allow header's value, "GET, HEAD".
    [[nodiscard]] static ApiError methodNotAllowed(QByteArrayView allow);
    // 408: the rest of the request did not come in time.
    [[nodiscard]] static ApiError requestTimeout();
    // 411: a body without Content-Length.
    [[nodiscard]] static ApiError lengthRequired();
    // 417: an Expect header other than 100-continue.
    [[nodiscard]] static ApiError expectationFailed();
    // `meta` names what it conflicts with.
    [[nodiscard]] static ApiError conflict(QString code, QString detail, QJsonObject meta = {},
                                           ErrorSource source = {});
    [[nodiscard]] static ApiError preconditionFailed(QString detail, QJsonObject meta = {});
    [[nodiscard]] static ApiError bodyTooLarge(qint64 limitBytes);
    [[nodiscard]] static ApiError targetTooLong(qint64 limitBytes);
    [[nodiscard]] static ApiError unsupportedMediaType(QByteArrayView accepted);
    // One or many bad fields.
    [[nodiscard]] static ApiError unprocessable(QList<ErrorItem> items);
    [[nodiscard]] static ApiError unprocessable(QString code, QString detail, ErrorSource source = {},
                                                QJsonObject meta = {});
    [[nodiscard]] static ApiError tooManyRequests(qint64 retryAfterMs, QString detail = {});
    [[nodiscard]] static ApiError headersTooLarge(QString detail);
    [[nodiscard]] static ApiError internal(QByteArrayView requestId);
    [[nodiscard]] static ApiError unavailable(qint64 retryAfterMs, QString detail = {});

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QList<ErrorItem>& items() const { return m_items; }
    [[nodiscard]] const HttpHeaders& headers() const { return m_headers; }

    ApiError& withHeader(QByteArrayView name, QByteArrayView value);
    // Facts about the refusal as a whole, beside the list of errors.
    ApiError& withMeta(QJsonObject meta);

    // `{errors: [{status, code, title, detail, source, meta}], meta}`.
    [[nodiscard]] QJsonObject document() const;
    [[nodiscard]] Response toResponse() const;

private:
    ApiError(int status, QString code, QString title, QString detail, ErrorSource source = {}, QJsonObject meta = {});
    void setRetryAfter(qint64 retryAfterMs);

    int m_status;
    QList<ErrorItem> m_items;
    HttpHeaders m_headers;
    QJsonObject m_meta;
};

} // namespace autospace
