// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/CommandHeaders.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

static ApiError badHeader(const QString& name, const QString& detail) {
    return ApiError::badRequest(detail, ErrorSource::header(name), u"wrong_header"_s);
}

std::optional<ApiError> readCommandHeaders(const Request& http, CommandRequest& request) {
    const QByteArrayView key = http.headers.value("idempotency-key");
    if (key.size() > 200) return badHeader(u"Idempotency-Key"_s, u"Idempotency-Key may have 200 characters."_s);
    if (!key.isEmpty()) {
        request.idempotencyKey = u"request:"_s + QString::fromLatin1(key);
        request.requestHash = QCryptographicHash::hash(
            QByteArray(httpMethodName(http.method).toByteArray() + '\n' + http.path + '\n' + http.body),
            QCryptographicHash::Sha256);
    }
    const QByteArrayView match = http.headers.value("if-match");
    if (match.isEmpty() || match == "*") return std::nullopt;
    static const QRegularExpression form(u"^\"([0-9]{1,15})\"$"_s);
    const auto found = form.match(QString::fromLatin1(match));
    if (!found.hasMatch())
        return badHeader(u"If-Match"_s, u"If-Match must be the ETag of the record, such as \"3\"."_s);
    request.ifMatch = found.captured(1).toLongLong();
    return std::nullopt;
}

} // namespace autospace
