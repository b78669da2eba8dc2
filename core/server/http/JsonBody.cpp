// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/JsonBody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

// In valid JSON every colon outside a string belongs to one member.
static qsizetype membersWritten(QByteArrayView json) {
    qsizetype colons = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (c == ':' && !inString)
            ++colons;
    }
    return colons;
}

static qsizetype membersRead(const QJsonValue& value);

static qsizetype membersRead(const QJsonObject& object) {
    qsizetype members = object.size();
    for (const QJsonValue child : object)
        if (child.isObject() || child.isArray()) members += membersRead(child);
    return members;
}

// The depth is bounded by the parser, which gives up at 1024 levels.
static qsizetype membersRead(const QJsonValue& value) {
    if (value.isObject()) return membersRead(value.toObject());
    qsizetype members = 0;
    if (value.isArray())
        for (const QJsonValue child : value.toArray())
            members += membersRead(child);
    return members;
}

static ApiError notJson(const QString& why, qint64 offset) {
    ApiError error = ApiError::badRequest(u"The body is not valid JSON: %1 at byte %2."_s.arg(why).arg(offset),
                                          ErrorSource::pointer(QString()), u"invalid_json"_s);
    return error.withMeta({{u"offset"_s, offset}});
}

std::expected<QJsonObject, ApiError> parseJsonBody(const QByteArray& body) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError) return std::unexpected(notJson(fault.errorString(), fault.offset));
    if (!document.isObject())
        return std::unexpected(ApiError::badRequest(u"The body must be a JSON object."_s,
                                                    ErrorSource::pointer(QString()), u"invalid_json"_s));
    QJsonObject object = document.object();
    if (membersRead(object) != membersWritten(body))
        return std::unexpected(ApiError::badRequest(u"The body names the same member twice."_s,
                                                    ErrorSource::pointer(QString()), u"invalid_json"_s));
    return object;
}

} // namespace autospace
