// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/CommandRoutes.h"

#include "core/domain/people/PermissionTable.h"
#include "core/server/api/Callers.h"
#include "core/server/api/CommandHeaders.h"
#include "core/server/api/lists/ListDescription.h"
#include "core/server/api/RecordJson.h"
#include "core/server/api/RejectionError.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 256 * 1024;

std::expected<CommandRequest, ApiError> readRequest(const ApiContext& api, const CommandType& type,
                                                    const RoutedRequest& routed) {
    CommandRequest request;
    request.caller = callerOf(routed);
    request.orgId = Id::parse(routed.path.value("org")).value_or(Id());
    request.type = &type;
    if (type.target() == Target::Record) {
        const auto target = Id::parse(routed.path.value("id"));
        if (!target) return std::unexpected(toApiError(Rejection::notFound(type.subject())));
        request.target = *target;
    }
    request.arguments = routed.json;
    if (const auto wrong = readCommandHeaders(routed.request, request)) return std::unexpected(*wrong);
    // A key that is an id names the command itself, as a pushed one would be named.
    const auto keyId = Id::parse(QString::fromLatin1(routed.request.headers.value("idempotency-key")));
    request.commandId = keyId.value_or(api.ids.next());
    return request;
}

CommandAnswer render(const CommandResult& result, const Actor& actor) {
    if (result.rejection) {
        const Response refused = toApiError(*result.rejection).toResponse();
        return {refused.status, refused.body};
    }
    const int status = result.created ? 201 : 200;
    if (!result.record) return {status, "{\"data\":null}"};
    QByteArray body = "{\"data\":";
    RecordJson(actor, result.record->recordType()).write(body, *result.record);
    return {status, body + '}', false,
            CommandAnswer::Subject{result.record->orgId, result.record->id, result.record->version}};
}

std::optional<CommandAnswer::Subject> subjectOf(const CommandAnswer& answer) {
    if (answer.subject || !answer.repeated) return answer.subject;
    const QJsonObject data = QJsonDocument::fromJson(answer.body)[u"data"_s].toObject();
    const auto orgId = Id::parse(data[u"org_id"_s].toString());
    const auto id = Id::parse(data[u"id"_s].toString());
    if (!id) return std::nullopt;
    return CommandAnswer::Subject{orgId.value_or(Id()), *id, data[u"version"_s].toInteger()};
}

// A repeat has ETag and Location too.
Response toResponse(const CommandAnswer& answer, const CommandType& type) {
    Response response = Response::jsonBytes(answer.status, answer.body);
    if (answer.status >= 300) return response;
    const auto subject = subjectOf(answer);
    if (!subject) return response;
    response.headers.set("etag", '"' + QByteArray::number(subject->version) + '"');
    if (answer.status == 201)
        response.headers.set("location", u"/v1/orgs/%1/%2/%3"_s
                                                 .arg(subject->orgId.toString(), type.subject().collection(),
                                                      subject->id.toString())
                                                 .toLatin1());
    if (answer.repeated) response.headers.set("idempotency-replayed", "true");
    return response;
}

void run(const ApiContext& api, const CommandType& type, RoutedRequest routed, Responder responder) {
    auto request = readRequest(api, type, routed);
    if (!request) return responder.send(request.error());
    api.commands.execute(
        *std::move(request), &render,
        [&type, responder = std::move(responder)](std::expected<CommandAnswer, ApiError> answer) mutable {
            if (!answer) return responder.send(answer.error());
            responder.send(toResponse(*answer, type));
        });
}

RouteDescription described(const CommandType& type) {
    const QString answer = ListDescription::schemaName(type.subject());
    const QJsonObject header{{u"in"_s, u"header"_s}, {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    QJsonObject key = header;
    key.insert(u"name"_s, u"Idempotency-Key"_s);
    key.insert(u"description"_s, u"A repeat with the same key gets the first answer."_s);
    QJsonObject match = header;
    match.insert(u"name"_s, u"If-Match"_s);
    match.insert(u"description"_s, u"The ETag of the record that was looked at; 412 when it has changed."_s);
    return {type.name(),
            QString::fromUtf8(type.summary()),
            type.subject().collection(),
            type.target() == Target::Record ? QJsonArray{key, match} : QJsonArray{key},
            {{u"$ref"_s, u"#/components/schemas/"_s + ListDescription::schemaName(type) + u"Arguments"_s}},
            {{u"type"_s, u"object"_s},
             {u"required"_s, QJsonArray{u"data"_s}},
             {u"properties"_s,
              QJsonObject{{u"data"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/"_s + answer}}}}}},
            type.target() == Target::Collection ? 201 : 200};
}

QByteArray actionWord(const CommandType& type) {
    return type.name().sliced(type.name().indexOf(u'.') + 1).toLatin1();
}

} // namespace

std::vector<Route> commandRoutes(const ApiContext& api) {
    std::vector<Route> routes;
    for (const CommandType* type : api.registry.commands()) {
        if (!type->needs()) continue; // the core's own work has no address
        const RouteHandler handler = [api, type](RoutedRequest routed, Responder responder) {
            run(api, *type, std::move(routed), std::move(responder));
        };
        const RoutePermission permission =
            RoutePermission::policy(type->subject().collection().toLatin1(), actionWord(*type));
        routes.push_back({HttpMethod::Post, "/v1/orgs/{org}" + type->path().toLatin1(), permission, handler,
                          RouteBody::optionalJson(bodyLimit), described(*type)});
        // Whoever is not in any organization yet can set one up.
        const auto* row = PermissionTable::row(type->subject().collection());
        if (!row || !row->anyoneMayCreate || type->needs() != Action::Create) continue;
        RouteDescription alone = described(*type);
        alone.operationId += u"_without_organization"_s;
        routes.push_back({HttpMethod::Post, "/v1" + type->path().toLatin1(), RoutePermission::signedIn(), handler,
                          RouteBody::optionalJson(bodyLimit), alone});
    }
    return routes;
}

} // namespace autospace
