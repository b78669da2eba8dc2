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

// What most records take as JSON, so that the text need not move while it grows.
constexpr qsizetype documentBytes = 1536;

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

// Appends a page's records, separated by commas. When more come after them, the last one, with what a cursor is made of.
Stored<RecordPtr> writePage(QByteArray& body, const ListRequest& list, const Actor& actor, const RecordType& type,
                            StoreSession& session) {
    Query query = list.query;
    query.limit = list.pageSize + 1; // one more, to know whether there is a next page
    FieldChoice ofCursor;
    ofCursor.set(type, u"id");
    for (const SortKey& key : query.sort)
        ofCursor.set(type, key.field);
    const RecordJson json(actor, type, list.fields);
    body.reserve(body.size() + std::min(list.pageSize, ListRequest::defaultPage) * documentBytes);
    RecordPtr last;
    int shown = 0;
    bool more = false;
    const auto done = session.visit(type, query, [&](const StoredRow& row) -> Stored<bool> {
        if (shown == list.pageSize) return more = true, false;
        if (shown > 0) body += ',';
        if (const auto written = json.write(body, row); !written) return std::unexpected(written.error());
        if (++shown < list.pageSize) return true;
        const auto record = row.record(ofCursor);
        if (!record) return std::unexpected(record.error());
        last = *record;
        return true;
    });
    if (!done) return std::unexpected(done.error());
    return more ? last : RecordPtr();
}

Answer listRecords(const ApiContext& api, const RecordType& type, const Request& request, const Actor& actor,
                   StoreSession& session) {
    if (!Permissions::mayAny(actor, Action::Read, type)) return forbidden(type);
    auto parsed = ListParser(type, api.cursors).parse(request.query);
    if (!parsed) return std::unexpected(parsed.error());
    ListRequest& list = *parsed;
    const bool readable = ListScope::narrow(list, actor, type);
    QByteArray body = "{\"data\":[";
    const auto last = readable ? writePage(body, list, actor, type, session) : RecordPtr();
    if (!last) return std::unexpected(storeFault(last.error()));
    body += "],\"links\":{";
    if (*last)
        body += "\"next\":\"" + nextLink(request, ListParser::cursorAfter(list, **last, api.cursors)) + '"';
    body += "},\"meta\":{";
    if (list.count) {
        list.query.after.clear();
        const auto count = readable ? session.count(type, list.query) : Stored<qint64>(0);
        if (!count) return std::unexpected(storeFault(count.error()));
        body += "\"count\":" + QByteArray::number(*count);
    }
    return Response::jsonBytes(200, body + "}}");
}

// What may not be read does not exist.
bool isReadable(const Record& record, const Actor& actor, bool deletedToo) {
    return (!record.deletedAt || deletedToo) && Permissions::may(actor, Action::Read, record);
}

ApiError noSuchRecord(const RecordType& type) {
    return ApiError::notFound(u"There is no such record in %1, or you may not see it."_s.arg(type.collection()));
}

Answer singleRecord(const RecordType& type, const RoutedRequest& routed, const Actor& actor, StoreSession& session) {
    const auto id = Id::parse(routed.path.value("id"));
    if (!id) return std::unexpected(noSuchRecord(type));
    std::optional<Response> answer;
    const auto done = session.visit(type, *id, [&](const StoredRow& row) -> Stored<bool> {
        const auto record = row.record(Permissions::decisive(type));
        if (!record) return std::unexpected(record.error());
        if (!isReadable(**record, actor, false)) return false;
        const QByteArray etag = '"' + QByteArray::number((*record)->version) + '"';
        if (routed.request.headers.value("if-none-match") == etag)
            return answer = Response{304, {}, {}}.withHeader("etag", etag), false;
        QByteArray body = "{\"data\":";
        body.reserve(documentBytes);
        if (const auto written = RecordJson(actor, type).write(body, row); !written)
            return std::unexpected(written.error());
        return answer = Response::jsonBytes(200, body + '}').withHeader("etag", etag), false;
    });
    if (!done) return std::unexpected(storeFault(done.error()));
    return answer ? Answer(*std::move(answer)) : std::unexpected(noSuchRecord(type));
}

Answer timeline(const RecordType& type, const RoutedRequest& routed, const Actor& actor, StoreSession& session) {
    const auto id = Id::parse(routed.path.value("id"));
    const RecordPtr record = id ? session.find(type, *id) : nullptr;
    if (!record || !isReadable(*record, actor, true)) return std::unexpected(noSuchRecord(type));
    const auto entries = session.auditOf(record->orgId, type.collection(), record->id, TimelineJson::longest);
    if (!entries) return std::unexpected(storeFault(entries.error()));
    return Response::json(200, {{u"data"_s, TimelineJson::of(*entries, Permissions::hiddenFields(actor, *record))}});
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
                                  },
                                  ReadService::Length::Short),
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
