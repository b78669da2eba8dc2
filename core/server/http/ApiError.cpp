// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/ApiError.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

ApiError::ApiError(int status, QList<ErrorItem> items) : m_status(status), m_items(std::move(items)) {
    Q_ASSERT(m_status >= 400 && m_status <= 599 && !m_items.isEmpty());
}

ApiError::ApiError(int status, QString code, QString title, QString detail, ErrorSource source, QJsonObject meta)
    : ApiError(status,
               {ErrorItem{std::move(code), std::move(title), std::move(detail), std::move(source), std::move(meta)}}) {}

ApiError ApiError::badRequest(QString detail, ErrorSource source, QString code) {
    return ApiError(400, std::move(code), u"The request cannot be read"_s, std::move(detail), std::move(source));
}

ApiError ApiError::unauthorized(QString detail, QString code) {
    ApiError error(401, std::move(code), u"Sign in first"_s, std::move(detail));
    error.m_headers.set("www-authenticate", "Bearer");
    return error;
}

ApiError ApiError::forbidden(QString detail, QString code) {
    return ApiError(403, std::move(code), u"Not allowed"_s, std::move(detail));
}

ApiError ApiError::notFound(QString detail, QString code) {
    if (detail.isEmpty()) detail = u"There is nothing at this address, or not for you."_s;
    return ApiError(404, std::move(code), u"Not found"_s, std::move(detail));
}

ApiError ApiError::methodNotAllowed(QByteArrayView allow) {
    ApiError error(405, u"method_not_allowed"_s, u"Method not allowed"_s,
                   u"This address takes %1."_s.arg(QString::fromLatin1(allow)));
    error.m_headers.set("allow", allow);
    return error;
}

ApiError ApiError::requestTimeout() {
    return ApiError(408, u"request_timeout"_s, u"Too slow"_s, u"The request did not arrive in time. Send it again."_s);
}

ApiError ApiError::lengthRequired() {
    return ApiError(411, u"length_required"_s, u"Length required"_s,
                    u"Send the body in one piece, with a Content-Length header; chunks are not taken."_s,
                    ErrorSource::header(u"Transfer-Encoding"_s));
}

ApiError ApiError::expectationFailed() {
    return ApiError(417, u"expectation_failed"_s, u"Expectation failed"_s,
                    u"The only expectation that is understood is 100-continue."_s, ErrorSource::header(u"Expect"_s));
}

ApiError ApiError::conflict(QString code, QString detail, QJsonObject meta, ErrorSource source) {
    return ApiError(409, std::move(code), u"Conflict"_s, std::move(detail), std::move(source), std::move(meta));
}

ApiError ApiError::preconditionFailed(QString detail, QJsonObject meta) {
    return ApiError(412, u"version_changed"_s, u"Changed in the meantime"_s, std::move(detail),
                    ErrorSource::header(u"If-Match"_s), std::move(meta));
}

ApiError ApiError::bodyTooLarge(qint64 limitBytes) {
    return ApiError(413, u"body_too_large"_s, u"Too large"_s,
                    u"The body may have %1 bytes at most here."_s.arg(limitBytes), {},
                    {{u"limit_bytes"_s, limitBytes}});
}

ApiError ApiError::targetTooLong(qint64 limitBytes) {
    return ApiError(414, u"address_too_long"_s, u"Address too long"_s,
                    u"The request line may have %1 bytes at most."_s.arg(limitBytes), {},
                    {{u"limit_bytes"_s, limitBytes}});
}

ApiError ApiError::unsupportedMediaType(QByteArrayView accepted) {
    ApiError error(415, u"unsupported_content_type"_s, u"Unsupported content type"_s,
                   accepted.isEmpty() ? u"This address takes no body."_s
                                      : u"This address takes a body of type %1."_s.arg(QString::fromLatin1(accepted)),
                   ErrorSource::header(u"Content-Type"_s));
    if (!accepted.isEmpty()) error.m_headers.set("accept", accepted);
    return error;
}

ApiError ApiError::unprocessable(QList<ErrorItem> items) { return ApiError(422, std::move(items)); }

ApiError ApiError::unprocessable(QString code, QString detail, ErrorSource source, QJsonObject meta) {
    return ApiError(422, std::move(code), u"Cannot be done as asked"_s, std::move(detail), std::move(source),
                    std::move(meta));
}

ApiError ApiError::tooManyRequests(qint64 retryAfterMs, QString detail) {
    if (detail.isEmpty()) detail = u"That was too often. Wait a moment and try again."_s;
    ApiError error(429, u"too_many_requests"_s, u"Too many requests"_s, std::move(detail));
    error.setRetryAfter(retryAfterMs);
    return error;
}

ApiError ApiError::headersTooLarge(QString detail) {
    return ApiError(431, u"headers_too_large"_s, u"Headers too large"_s, std::move(detail));
}

ApiError ApiError::internal(QByteArrayView requestId) {
    return ApiError(
        500, u"internal_error"_s, u"Something went wrong on our side"_s,
        u"Try again later. If it happens again, tell support the request id %1."_s.arg(QString::fromLatin1(requestId)));
}

ApiError ApiError::unavailable(qint64 retryAfterMs, QString detail) {
    if (detail.isEmpty()) detail = u"The service is busy or stopping. Try again in a moment."_s;
    ApiError error(503, u"unavailable"_s, u"Not available now"_s, std::move(detail));
    error.setRetryAfter(retryAfterMs);
    return error;
}

// The header counts whole seconds; rounding up keeps an obedient client from coming too early.
void ApiError::setRetryAfter(qint64 retryAfterMs) {
    m_headers.set("retry-after", QByteArray::number(qMax<qint64>(1, (retryAfterMs + 999) / 1000)));
}

ApiError& ApiError::withHeader(QByteArrayView name, QByteArrayView value) {
    m_headers.set(name, value);
    return *this;
}

ApiError& ApiError::withMeta(QJsonObject meta) {
    m_meta = std::move(meta);
    return *this;
}

static QJsonObject sourceJson(const ErrorSource& source) {
    switch (source.kind) {
    case ErrorSource::Kind::Pointer: return {{u"pointer"_s, source.text}};
    case ErrorSource::Kind::Parameter: return {{u"parameter"_s, source.text}};
    case ErrorSource::Kind::Header: return {{u"header"_s, source.text}};
    case ErrorSource::Kind::None: break;
    }
    return {};
}

QJsonObject ApiError::document() const {
    QJsonArray errors;
    for (const ErrorItem& item : m_items) {
        QJsonObject error{{u"status"_s, QString::number(m_status)},
                          {u"code"_s, item.code},
                          {u"title"_s, item.title},
                          {u"detail"_s, item.detail}};
        if (item.source.kind != ErrorSource::Kind::None) error.insert(u"source"_s, sourceJson(item.source));
        if (!item.meta.isEmpty()) error.insert(u"meta"_s, item.meta);
        errors.append(error);
    }
    QJsonObject document{{u"errors"_s, errors}};
    if (!m_meta.isEmpty()) document.insert(u"meta"_s, m_meta);
    return document;
}

Response ApiError::toResponse() const {
    Response response = Response::json(m_status, document());
    for (qsizetype i = 0; i < m_headers.size(); ++i)
        response.headers.set(m_headers.nameAt(i), m_headers.valueAt(i));
    return response;
}

} // namespace autospace
