// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "core/server/api/lists/ListParser.h"
#include "core/server/http/HeadScanner.h"
#include "core/server/http/JsonBody.h"
#include "core/server/http/RequestHead.h"
#include "core/server/import/GarageReader.h"
#include "core/server/sync/PullCursor.h"
#include "core/storage/StoreFactory.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const CursorSigner& signer() {
    static const CursorSigner instance(QByteArray(32, 'k'));
    return instance;
}

// A head in one piece and byte by byte means the same, and nothing with a control character passes.
void head(QByteArrayView bytes) {
    const HttpLimits limits;
    HeadScanner whole(limits), slow(limits);
    const auto atOnce = whole.scan(bytes);
    std::expected<qsizetype, ApiError> piecemeal = 0;
    for (qsizetype n = 1; n <= bytes.size() && piecemeal && *piecemeal == 0; ++n)
        piecemeal = slow.scan(bytes.first(n));
    demand(atOnce.has_value() == piecemeal.has_value(), "a head is judged by how it is cut");
    if (!atOnce || *atOnce == 0) return;
    demand(*atOnce == *piecemeal, "a head ends where it is cut");
    const auto head = RequestHead::parse(bytes.sliced(whole.start(), *atOnce - whole.start()));
    if (!head) return;
    demand(head->contentLength >= 0, "a body has a length below zero");
    for (char c : head->target.path)
        demand(c > ' ' && c < '\x7f', "a path holds what cannot stand in one");
}

// What is one JSON object to us is the same one to another reader.
void body(QByteArrayView bytes) {
    const QByteArray text = bytes.toByteArray();
    const auto read = parseJsonBody(text);
    if (!read) return;
    QJsonParseError error;
    const QJsonDocument other = QJsonDocument::fromJson(text, &error);
    demand(error.error == QJsonParseError::NoError && other.object() == *read, "two readers see two bodies");
}

// Nobody makes a cursor but the core; and its own payload, whatever stands in it, is read without harm.
void cursor(QByteArrayView bytes) {
    const auto opened = signer().open("pull", bytes);
    demand(!opened || signer().sign("pull", *opened) == bytes, "a cursor that we did not make was taken");
    demand(!signer().open("list", signer().sign("pull", bytes.toByteArray())), "a cursor was taken for another kind");
    (void)PullCursor::decode(signer(), bytes);
    (void)PullCursor::decode(signer(), signer().sign("pull", bytes.toByteArray()));
}

// Any list that is understood can be asked of a database, and answered.
void list(QByteArrayView bytes) {
    static const std::unique_ptr<Store> store = [] {
        auto opened = openStore(u"sqlite::memory:"_s, productRegistry());
        demand(opened.has_value() && (*opened)->migrate().has_value(), "no database");
        return std::move(*opened);
    }();
    static const std::unique_ptr<StoreSession> session = std::move(*store->session());
    const auto target = RequestTarget::parse(bytes);
    if (!target) return;
    for (const RecordType* type : productRegistry().records()) {
        if (type->reach() != Reach::Synced) continue;
        auto request = ListParser(*type, signer()).parse(target->query);
        if (!request) {
            demand(!request.error().items().isEmpty(), "a refusal without a reason");
            continue;
        }
        demand(request->pageSize > 0 && request->pageSize <= ListRequest::largestPage, "a page beyond the limit");
        demand(session->begin(Access::Read).has_value(), "no transaction");
        (void)session->select(*type, request->query.take(request->pageSize));
        demand(!session->failure(), "the database does not understand a list");
        session->rollback();
    }
}

// A file of garages: each feature gets its line, and what is imported keeps to the limits.
void garages(QByteArrayView bytes) {
    const auto file = GeoJsonFile::parse(bytes.toByteArray());
    if (!file) {
        demand(!file.error().isEmpty(), "a refusal without a reason");
        return;
    }
    Organization organization;
    organization.name = u"Fuzz"_s;
    const GarageReader reader(*file, organization);
    const auto garages = reader.garages();
    demand(garages.size() == file->features().size(), "a feature got lost");
    for (const auto& garage : garages)
        demand(garage.places >= 0 && garage.places <= GarageReader::mostPlaces, "a garage beyond the limit");
}

const QByteArray madeCursor = PullCursor{}.encode(signer());

} // namespace

QList<FuzzTarget> coreTargets() {
    return {
        {"head",
         head,
         {"GET /v1/me?x=1 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer x\r\n\r\n",
          "POST /v1/orgs HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}",
          "\r\nOPTIONS * HTTP/1.0\r\nConnection: keep-alive\r\nExpect: 100-continue\r\n\r\n"},
         {"Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n", "Host: b\r\n", "\r\n", " HTTP/1.1", "%2F",
          "\r\n "}},
        {"body",
         body,
         {R"({"starts_at":"2026-11-20T09:00:00Z","plate":"FL 1","n":[1,2.5e3,-0,null,true],"o":{"a":"\u00e4\ud83d\ude00"}})",
          "{}"},
         {R"("a":1,)", R"({"a":)", "[[[[[[[[", "1e999", "\\ud800", "null", "-"}},
        {"cursor", cursor, {madeCursor, signer().sign("list", "{\"a\":1}")}, {"-", "_", "=", "AAAA"}},
        {"list",
         list,
         {"/x?filter[status]=confirmed,held&filter[starts_at][gte]=2026-11-20T09:00:00Z&sort=-starts_at,code&page[size]"
          "=5",
          "/x?search=keel%20fl&fields=code,plate&count=true&sort=name",
          "/x?filter[plate][contains]=%25_%5C&filter[name][ne]=a",
          "/x?filter[deleted_at][null]=true&filter[version][lt]=9&page[after]=abc"},
         {"filter[", "][in]=", "][null]=", "&sort=-", "%00", "%F0%9F%98%80", "status", "starts_at", "type",
          "9223372036854775808"}},
        {"garages",
         garages,
         {R"({"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[9.5,47.1]},)"
          R"("properties":{"name":"Parkplatz","total":3,"address":"Weg 1","id":"x","lot_type":"Parkplatz"}},)"
          R"({"type":"Feature","geometry":null,"properties":{"name":"Stadt","type":"city"}}]})"},
         {R"("total":1e9,)", R"("total":"many",)", R"("coordinates":[181,91])", "null", "[]", "{}", R"("features":[)"}},
    };
}

} // namespace autospace
