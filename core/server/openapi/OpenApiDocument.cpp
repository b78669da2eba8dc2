// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/openapi/OpenApiDocument.h"

#include "core/server/api/lists/ListDescription.h"
#include "core/server/openapi/FieldSchema.h"
#include "core/server/openapi/FixedSchemas.h"
#include "core/server/signin/RefreshRequest.h"
#include "core/server/signin/SignInRequest.h"

#include <QRegularExpression>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QJsonArray pathParameters(const QString& pattern) {
    static const QRegularExpression name(u"\\{([a-z_]+)\\}"_s);
    QJsonArray parameters;
    for (const auto& match : name.globalMatch(pattern))
        parameters << QJsonObject{{u"name"_s, match.captured(1)},
                                  {u"in"_s, u"path"_s},
                                  {u"required"_s, true},
                                  {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    return parameters;
}

QJsonObject content(const QString& type, const QJsonObject& schema) {
    QJsonObject media;
    if (!schema.isEmpty()) media.insert(u"schema"_s, schema);
    return {{type, media}};
}

QJsonObject success(const Route& route) {
    QJsonObject response{{u"description"_s, u"Done."_s}};
    const QString type = route.pattern == "/v1/events" ? u"text/event-stream"_s : u"application/json"_s;
    if (!route.description.responseSchema.isEmpty() || route.pattern == "/v1/events")
        response.insert(u"content"_s, content(type, route.description.responseSchema));
    return response;
}

} // namespace

QJsonObject OpenApiDocument::operation(const Route& route) {
    const RouteDescription& said = route.description;
    QJsonArray parameters = pathParameters(QString::fromLatin1(route.pattern));
    for (const QJsonValue& parameter : said.parameters)
        parameters << parameter;
    QJsonObject operation{
        {u"operationId"_s, said.operationId},
        {u"summary"_s, said.summary},
        {u"tags"_s, QJsonArray{said.tag}},
        {u"responses"_s,
         QJsonObject{{QString::number(said.successStatus), success(route)},
                     {u"default"_s, QJsonObject{{u"$ref"_s, u"#/components/responses/Error"_s}}}}},
        {u"x-permission"_s, QString::fromLatin1(route.permission.text())},
    };
    if (!parameters.isEmpty()) operation.insert(u"parameters"_s, parameters);
    if (route.permission.kind() == RoutePermission::Kind::Public) operation.insert(u"security"_s, QJsonArray());
    if (route.body.kind != RouteBody::Kind::None)
        operation.insert(u"requestBody"_s,
                         QJsonObject{{u"required"_s, route.body.kind != RouteBody::Kind::OptionalJson},
                                     {u"content"_s, content(QString::fromLatin1(route.body.contentType),
                                                            said.requestSchema)}});
    return operation;
}

QJsonObject OpenApiDocument::paths(std::span<const Route> routes) {
    QJsonObject paths;
    for (const Route& route : routes) {
        const QString pattern = QString::fromLatin1(route.pattern);
        QJsonObject item = paths[pattern].toObject();
        item.insert(QString::fromLatin1(httpMethodName(route.method)).toLower(), operation(route));
        paths.insert(pattern, item);
    }
    return paths;
}

QJsonObject OpenApiDocument::schemas() const {
    QJsonObject schemas = FixedSchemas::all();
    for (const RecordType* type : m_registry.records())
        schemas.insert(ListDescription::schemaName(*type), FieldSchema::ofRecord(*type));
    for (const CommandType* type : m_registry.commands())
        schemas.insert(ListDescription::schemaName(*type) + u"Arguments"_s, FieldSchema::ofArguments(*type));
    for (const StructType* type : {&SignInRequest::staticType(), &RefreshRequest::staticType()})
        schemas.insert(type->name(), FieldSchema::ofArguments(*type));
    return schemas;
}

QByteArray OpenApiDocument::make(std::span<const Route> routes) const {
    const QJsonObject bearer{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}, {u"bearerFormat"_s, u"JWT"_s}};
    const QJsonObject error{
        {u"description"_s, u"Refused: what is wrong, where, and what to do."_s},
        {u"content"_s, content(u"application/json"_s, {{u"$ref"_s, u"#/components/schemas/Errors"_s}})}};
    const QJsonObject document{
        {u"openapi"_s, u"3.1.0"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"Autospace"_s},
                                {u"version"_s, u"1"_s},
                                {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s},
                                                           {u"identifier"_s, u"GPL-3.0-or-later"_s}}}}},
        {u"security"_s, QJsonArray{QJsonObject{{u"bearer"_s, QJsonArray()}}}},
        {u"paths"_s, paths(routes)},
        {u"components"_s, QJsonObject{{u"schemas"_s, schemas()},
                                      {u"responses"_s, QJsonObject{{u"Error"_s, error}}},
                                      {u"securitySchemes"_s, QJsonObject{{u"bearer"_s, bearer}}}}},
    };
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace autospace
