// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RecordRoutes.h"

#include "core/domain/people/PermissionTable.h"
#include "core/domain/people/Permissions.h"
#include "core/server/api/Callers.h"
#include "core/server/api/lists/ListDescription.h"
#include "core/server/api/lists/ListParser.h"
#include "core/server/api/lists/ListScope.h"
#include "core/server/api/RecordJson.h"
#include "core/server/api/StoreFault.h"
#include "core/server/api/TimelineJson.h"

#include <QUrl>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using Answer = ReadService::Answer;

Answer forbidden(const RecordType& type) {
    return std::unexpected(
        ApiError::forbidden(u"Your roles here do not let you read %1."_s.arg(type.collection())));
}

// The same address with another cursor.
QByteArray nextLink(const Request& request, const QByteArray& cursor) {
    QByteArray link = request.path + '?';
    for (const auto& [name, value] : request.query.items())
        if (name != u"page[after]")
            link += QUrl::toPercentEncoding(name, "[]") + '=' + QUrl::toPercentEncoding(value, ",:") + '&';
    return link + "page[after]=" + cursor;
}

Answer listRecords(const ApiContext& api, const RecordType& type, const Request& request, const Actor& actor,
                   StoreSession& session) {
    if (!Permissions::mayAny(actor, Action::Read, type)) return forbidden(type);
    auto parsed = ListParser(type, api.cursors).parse(request.query);
    if (!parsed) return std::unexpected(parsed.error());
    ListRequest& list = *parsed;
    const bool readable = ListScope::narrow(list, actor, type);
    Query query = list.query;
    query.limit = list.pageSize + 1; // one more, to know whether there is a next page
    const QList<RecordPtr> found = readable ? session.select(type, query) : QList<RecordPtr>();
    const qsizetype shown = std::min<qsizetype>(found.size(), list.pageSize);
    QByteArray body = "{\"data\":[";
    const RecordJson json(actor, type, list.fields);
    for (qsizetype i = 0; i < shown; ++i) {
        if (i > 0) body += ',';
        json.write(body, *found[i]);
    }
    body += "],\"links\":{";
    if (found.size() > shown)
        body += "\"next\":\"" +
                nextLink(request, ListParser::cursorAfter(list, *found[shown - 1], api.cursors)) + '"';
    body += "},\"meta\":{";
    if (list.count) {
        list.query.after.clear();
        const auto count = readable ? session.count(type, list.query) : Stored<qint64>(0);
        if (!count) return std::unexpected(storeFault(count.error()));
        body += "\"count\":" + QByteArray::number(*count);
    }
    return Response::jsonBytes(200, body + "}}");
}

// The record, if this person may read it: what may not be read does not exist.
std::expected<RecordPtr, ApiError> readable(const RecordType& type, const QString& text, const Actor& actor,
                                            StoreSession& session, bool deletedToo) {
    const auto id = Id::parse(text);
    const RecordPtr record = id ? session.find(type, *id) : nullptr;
    if (!record || (record->deletedAt && !deletedToo) || !Permissions::may(actor, Action::Read, *record))
        return std::unexpected(ApiError::notFound(
            u"There is no such record in %1, or you may not see it."_s.arg(type.collection())));
    return record;
}

Answer singleRecord(const RecordType& type, const RoutedRequest& routed, const Actor& actor, StoreSession& session) {
    const auto record = readable(type, routed.path.value("id"), actor, session, false);
    if (!record) return std::unexpected(record.error());
    const QByteArray etag = '"' + QByteArray::number((*record)->version) + '"';
    if (routed.request.headers.value("if-none-match") == etag)
        return Response{304, {}, {}}.withHeader("etag", etag);
    QByteArray body = "{\"data\":";
    RecordJson(actor, type).write(body, **record);
    return Response::jsonBytes(200, body + '}').withHeader("etag", etag);
}

Answer timeline(const RecordType& type, const RoutedRequest& routed, const Actor& actor, StoreSession& session) {
    const auto record = readable(type, routed.path.value("id"), actor, session, true);
    if (!record) return std::unexpected(record.error());
    const auto entries = session.auditOf((*record)->orgId, type.collection(), (*record)->id, TimelineJson::longest);
    if (!entries) return std::unexpected(storeFault(entries.error()));
    return Response::json(
        200, {{u"data"_s, TimelineJson::of(*entries, Permissions::hiddenFields(actor, **record))}});
}

template <class Read>
RouteHandler handler(const ApiContext& api, Read read, ReadService::Length length = ReadService::Length::Any) {
    return [api, read, length](RoutedRequest routed, Responder responder) {
        const Caller caller = callerOf(routed);
        const QString org = routed.path.value("org");
        api.reading.asActor(caller, org, std::move(responder),
                            [read, routed = std::move(routed)](StoreSession& session, const Actor& actor) {
                                return read(routed, actor, session);
                            },
                            length);
    };
}

} // namespace

std::vector<Route> recordRoutes(const ApiContext& api) {
    std::vector<Route> routes;
    for (const RecordType* type : api.registry.records()) {
        const QByteArray collection = type->collection().toLatin1();
        if (!PermissionTable::row(type->collection())) continue;
        const QByteArray base = "/v1/orgs/{org}/" + collection;
        const RoutePermission read = RoutePermission::policy(collection, "read");
        routes.push_back({HttpMethod::Get, base, read,
                          handler(api,
                                  [api, type](const RoutedRequest& routed, const Actor& actor, StoreSession& session) {
                                      return listRecords(api, *type, routed.request, actor, session);
                                  }),
                          RouteBody::none(), ListDescription::list(*type)});
        routes.push_back({HttpMethod::Get, base + "/{id}", read,
                          handler(api,
                                  [type](const RoutedRequest& routed, const Actor& actor, StoreSession& session) {
                                      return singleRecord(*type, routed, actor, session);
                                  },
                                  ReadService::Length::Short),
                          RouteBody::none(), ListDescription::single(*type)});
        if (type->reach() != Reach::Synced) continue;
        routes.push_back({HttpMethod::Get, base + "/{id}/timeline", read,
                          handler(api,
                                  [type](const RoutedRequest& routed, const Actor& actor, StoreSession& session) {
                                      return timeline(*type, routed, actor, session);
                                  }),
                          RouteBody::none(), ListDescription::timeline(*type)});
    }
    return routes;
}

} // namespace autospace
