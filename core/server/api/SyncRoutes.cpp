// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/SyncRoutes.h"

#include "core/server/api/Callers.h"
#include "core/server/api/StoreFault.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pushLimit = 4 * 1024 * 1024;
constexpr qint64 batchLimit = 8 * 1024 * 1024;

ApiError wrongParameter(const QString& name, const QString& detail) {
    return ApiError::badRequest(detail, ErrorSource::parameter(name), u"wrong_parameter"_s);
}

std::optional<ApiError> unknownParameter(const QueryParameters& query, const QStringList& known) {
    for (const auto& [name, value] : query.items())
        if (!known.contains(name))
            return wrongParameter(name, u"'%1' is not known here; known are %2."_s.arg(name, known.join(u", "_s)));
    return std::nullopt;
}

std::expected<int, ApiError> readLimit(const QueryParameters& query) {
    const auto text = query.value(u"limit");
    if (!text) return PullService::defaultPage;
    bool ok = false;
    const int limit = text->toInt(&ok);
    if (!ok || limit < 1 || limit > PullService::largestPage)
        return std::unexpected(
            wrongParameter(u"limit"_s, u"limit must be between 1 and %1."_s.arg(PullService::largestPage)));
    return limit;
}

void doPush(PushService& service, RoutedRequest routed, Responder responder) {
    service.push(callerOf(routed), routed.json,
                 [responder = std::move(responder)](std::expected<QByteArray, ApiError> answer) mutable {
                     if (!answer) return responder.send(answer.error());
                     responder.send(Response::jsonBytes(200, *std::move(answer)));
                 });
}

void doBatch(BatchService& service, RoutedRequest routed, Responder responder) {
    service.run(callerOf(routed), routed.json,
                [responder = std::move(responder)](std::expected<QJsonObject, ApiError> answer) mutable {
                    if (!answer) return responder.send(answer.error());
                    responder.send(Response::json(200, *answer));
                });
}

void doPull(const ApiContext& api, const PullService& service, RoutedRequest routed, Responder responder) {
    const QueryParameters& query = routed.request.query;
    if (const auto wrong = unknownParameter(query, {u"org"_s, u"cursor"_s, u"limit"_s})) return responder.send(*wrong);
    const auto limit = readLimit(query);
    if (!limit) return responder.send(limit.error());
    const QByteArray cursor = query.value(u"cursor").value_or(QString()).toLatin1();
    api.reading.asActor(
        callerOf(routed), query.value(u"org").value_or(QString()), std::move(responder),
        [&service, cursor, limit = *limit](StoreSession& session, const Actor& actor) -> ReadService::Answer {
            auto page = service.page(session, actor, cursor, limit);
            if (!page) return std::unexpected(page.error());
            return Response::jsonBytes(200, *std::move(page)).withHeader("cache-control", "no-store");
        });
}

void openEvents(const ApiContext& api, LiveHub& live, RoutedRequest routed, Responder responder) {
    const QueryParameters& query = routed.request.query;
    if (const auto wrong = unknownParameter(query, {u"org"_s})) return responder.send(*wrong);
    const Caller caller = callerOf(routed);
    api.reading.streamAsActor(
        caller, query.value(u"org").value_or(QString()), std::move(responder),
        [&live, caller](StoreSession& session, const Actor& actor, Responder& stream) -> std::optional<ApiError> {
            const auto sequence = session.lastSequence(actor.orgId);
            if (!sequence) return storeFault(sequence.error());
            HttpHeaders headers;
            headers.set("cache-control", "no-store");
            live.subscribe(actor.orgId, caller, stream.startStream(headers), *sequence);
            return std::nullopt;
        });
}

QJsonObject parameter(const QString& name, const QString& type, const QString& description, bool required) {
    return {{u"name"_s, name},
            {u"in"_s, u"query"_s},
            {u"required"_s, required},
            {u"description"_s, description},
            {u"schema"_s, QJsonObject{{u"type"_s, type}}}};
}

QJsonObject reference(const QString& name) { return {{u"$ref"_s, u"#/components/schemas/"_s + name}}; }

} // namespace

std::vector<Route> syncRoutes(const ApiContext& api, PushService& push, BatchService& batch, const PullService& pull,
                              LiveHub& live) {
    const QJsonObject org = parameter(u"org"_s, u"string"_s, u"The organization's id."_s, true);
    return {
        {HttpMethod::Post, "/v1/sync/push", RoutePermission::signedIn(),
         [&push](RoutedRequest r, Responder s) { doPush(push, std::move(r), std::move(s)); },
         RouteBody::json(pushLimit),
         {u"sync.push"_s, u"Carries out queued commands in order; a repeat changes nothing."_s, u"sync"_s, {},
          reference(u"PushRequest"_s), reference(u"PushAnswer"_s)}},
        {HttpMethod::Post, "/v1/sync/batch", RoutePermission::signedIn(),
         [&batch](RoutedRequest r, Responder s) { doBatch(batch, std::move(r), std::move(s)); },
         RouteBody::json(batchLimit),
         {u"sync.batch"_s, u"Makes new records by commands together, all or none, or only says which would be refused."_s, u"sync"_s, {},
          reference(u"BatchRequest"_s), reference(u"BatchAnswer"_s)}},
        {HttpMethod::Get, "/v1/sync/pull", RoutePermission::signedIn(),
         [api, &pull](RoutedRequest r, Responder s) { doPull(api, pull, std::move(r), std::move(s)); },
         RouteBody::none(),
         {u"sync.pull"_s, u"What changed behind a cursor, newest state once."_s, u"sync"_s,
          {org, parameter(u"cursor"_s, u"string"_s, u"From the page before; none for a first sync."_s, false),
           parameter(u"limit"_s, u"integer"_s, u"Changes per page."_s, false)},
          {}, reference(u"PullPage"_s)}},
        {HttpMethod::Get, "/v1/events", RoutePermission::signedIn(),
         [api, &live](RoutedRequest r, Responder s) { openEvents(api, live, std::move(r), std::move(s)); },
         RouteBody::none(),
         {u"sync.events"_s, u"Server-sent events that say when to pull."_s, u"sync"_s, {org}, {}, {}}},
    };
}

} // namespace autospace
