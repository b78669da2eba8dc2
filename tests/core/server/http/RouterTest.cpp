// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/Router.h"
#include "core/server/http/AccessGate.h"
#include "core/server/http/RequestTarget.h"
#include "core/server/http/TrafficObserver.h"
#include "core/server/http/TrafficRecord.h"
#include "RecordedSink.h"

#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// Lets in whoever names themselves in the Authorization header.
class NamedGate : public AccessGate {
public:
    std::expected<Principal, ApiError> admit(const Request& request, const Route& route) override {
        const QString name = QString::fromLatin1(request.headers.value("authorization"));
        if (route.permission == RoutePermission::open()) return Principal{};
        if (name.isEmpty()) return std::unexpected(ApiError::unauthorized(u"Sign in."_s));
        if (name == u"greedy") return std::unexpected(ApiError::tooManyRequests(1500));
        return Principal{name, u"session"_s};
    }
};

class Records : public TrafficObserver {
public:
    void requestFinished(const TrafficRecord& record) override { seen.append(record); }
    QList<TrafficRecord> seen;
};

// Answers with everything it was given, one line each.
void echo(RoutedRequest routed, Responder responder) {
    QByteArray body = routed.route->pattern + '\n';
    for (const QByteArray& name : routed.path.names())
        body += name + '=' + routed.path.value(name).toUtf8() + '\n';
    for (const auto& [name, value] : routed.request.query.items())
        body += '?' + name.toUtf8() + '=' + value.toUtf8() + '\n';
    if (!routed.json.isEmpty()) body += QJsonDocument(routed.json).toJson(QJsonDocument::Compact) + '\n';
    if (routed.principal.isSignedIn()) body += '@' + routed.principal.userId.toUtf8() + '\n';
    responder.send(Response::text(200, body));
}

std::vector<Route> table() {
    using M = HttpMethod;
    using P = RoutePermission;
    return {
        {M::Get, "/", P::open(), echo},
        {M::Get, "/healthz", P::open(), echo},
        {M::Get, "/v1/me", P::signedIn(), echo},
        {M::Get, "/v1/orgs/{org}/bookings", P::policy("bookings", "read"), echo},
        {M::Post, "/v1/orgs/{org}/bookings", P::policy("bookings", "create"), echo, RouteBody::json()},
        {M::Get, "/v1/orgs/{org}/bookings/{id}", P::policy("bookings", "read"), echo},
        {M::Patch, "/v1/orgs/{org}/bookings/{id}", P::policy("bookings", "update"), echo, RouteBody::json(64)},
        {M::Get, "/v1/orgs/{org}/bookings/today", P::policy("bookings", "read"), echo},
        {M::Post, "/v1/orgs/{org}/bookings/{id}/check-in", P::policy("bookings", "check_in"), echo,
         RouteBody::optionalJson()},
        {M::Post, "/v1/import", P::policy("garages", "import"), echo,
         RouteBody::bytes("application/geo+json", 5'000'000)},
        {M::Get, "/v1/events", P::signedIn(),
         [](RoutedRequest, Responder responder) { EventStream stream = responder.startStream(); }},
        {M::Get, "/lost", P::open(), [](RoutedRequest, Responder) {}},
    };
}

} // namespace

class RouterTest : public QObject {
    Q_OBJECT

    NamedGate m_gate;
    Records m_records;
    std::unique_ptr<Router> m_router;

    RecordedAnswer ask(QByteArrayView method, QByteArrayView target, QByteArrayView headers = {},
                       QByteArray body = {}) {
        const auto read = RequestTarget::parse(target);
        Q_ASSERT(read);
        Request request{.method = httpMethodFromName(method),
                        .path = read->path,
                        .query = read->query,
                        .body = std::move(body),
                        .requestId = "r-1"};
        for (const QByteArray& line : headers.toByteArray().split('|'))
            if (const qsizetype colon = line.indexOf(':'); colon > 0)
                request.headers.add(line.first(colon), line.sliced(colon + 1));
        const auto answer = std::make_shared<RecordedAnswer>();
        m_router->handle(std::move(request), Responder(std::make_unique<RecordedSink>(answer), "r-1"));
        return *answer;
    }

private Q_SLOTS:
    void init() {
        m_records.seen.clear();
        auto made = Router::create(table(), m_gate, m_records);
        QVERIFY(made);
        m_router = *std::move(made);
    }

    void answers_data() {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("expectedHeader");
        QTest::addColumn<QByteArray>("contains");
        const QByteArray eva = "authorization:eva";
        const QByteArray evaJson = "authorization:eva|content-type:application/json";
        const auto row = [](const char* name, QByteArray method, QByteArray target, QByteArray headers, QByteArray body,
                            int status, QByteArray header, QByteArray contains) {
            QTest::newRow(name) << method << target << headers << body << status << header << contains;
        };
        row("root", "GET", "/", "", "", 200, "", "/\n");
        row("public", "GET", "/healthz", "", "", 200, "content-type:text/plain; charset=utf-8", "/healthz");
        row("unknown", "GET", "/nowhere", "", "", 404, "content-type:application/json", "\"not_found\"");
        row("unknown below", "GET", "/v1/orgs/7/planes", eva, "", 404, "", "not_found");
        row("too deep", "GET", "/healthz/x/y/z", "", "", 404, "", "not_found");
        row("trailing slash", "GET", "/healthz/", "", "", 404, "", "not_found");
        row("doubled slash", "GET", "//healthz", "", "", 404, "", "not_found");
        row("branch without route", "GET", "/v1/orgs/7", eva, "", 404, "", "not_found");
        row("case matters", "GET", "/Healthz", "", "", 404, "", "not_found");
        row("empty parameter", "GET", "/v1/orgs//bookings", eva, "", 404, "", "not_found");
        row("parameters", "GET", "/v1/orgs/7/bookings/9", eva, "", 200, "", "org=7\nid=9\n@eva\n");
        row("literal first", "GET", "/v1/orgs/7/bookings/today", eva, "", 200, "", "bookings/today\norg=7\n@");
        row("encoded literal", "GET", "/v1/orgs/7/book%69ngs", eva, "", 200, "", "/bookings\norg=7\n");
        row("encoded parameter", "GET", "/v1/orgs/a%2Fb%20%C3%BC/bookings", eva, "", 200, "", "org=a/b \xc3\xbc\n");
        row("decoded once", "GET", "/v1/orgs/%252F/bookings", eva, "", 200, "", "org=%2F\n");
        row("query", "GET", "/v1/orgs/7/bookings?filter[status]=held", eva, "", 200, "", "?filter[status]=held\n");
        row("bad escape", "GET", "/v1/orgs/%zz/bookings", eva, "", 400, "", "hexadecimal");
        row("NUL", "GET", "/v1/orgs/%00/bookings", eva, "", 400, "", "control characters");
        row("not utf-8", "GET", "/v1/orgs/%ff/bookings", eva, "", 400, "", "UTF-8");
        row("dot dot", "GET", "/v1/orgs/../me", eva, "", 400, "", "'..'");
        row("dot dot encoded", "GET", "/v1/orgs/%2e%2E/bookings", eva, "", 400, "", "'..'");
        row("dot", "GET", "/v1/./me", eva, "", 400, "", "'.'");
        row("wrong method", "DELETE", "/v1/orgs/7/bookings", eva, "", 405, "allow:GET, HEAD, POST, OPTIONS", "method");
        row("wrong method, one", "GET", "/v1/orgs/7/bookings/9/check-in", eva, "", 405, "allow:POST, OPTIONS", "POST");
        row("strange method", "PURGE", "/healthz", "", "", 405, "allow:GET, HEAD, OPTIONS", "method");
        row("wrong method before sign-in", "POST", "/v1/me", "", "", 405, "allow:GET, HEAD, OPTIONS", "method");
        row("head", "HEAD", "/healthz", "", "", 200, "content-length:9", "");
        row("head of nothing", "HEAD", "/nowhere", "", "", 404, "", "");
        row("options", "OPTIONS", "/v1/orgs/7/bookings", "", "", 204, "allow:GET, HEAD, POST, OPTIONS", "");
        row("options of all", "OPTIONS", "*", "", "", 204, "allow:GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS", "");
        row("options of nothing", "OPTIONS", "/nowhere", "", "", 404, "", "not_found");
        row("not signed in", "GET", "/v1/me", "", "", 401, "www-authenticate:Bearer", "not_signed_in");
        row("signed in", "GET", "/v1/me", eva, "", 200, "", "@eva");
        row("too often", "GET", "/v1/me", "authorization:greedy", "", 429, "retry-after:2", "too_many_requests");
        row("json", "POST", "/v1/orgs/7/bookings", evaJson, R"({"plate":"FL 1"})", 200, "", R"({"plate":"FL 1"})");
        row("json with charset", "POST", "/v1/orgs/7/bookings",
            "authorization:eva|content-type:application/JSON; charset=UTF-8", R"({"a":1})", 200, "", R"({"a":1})");
        row("wrong charset", "POST", "/v1/orgs/7/bookings",
            "authorization:eva|content-type:application/json; charset=latin1", "{}", 415, "accept:application/json",
            "unsupported_content_type");
        row("wrong type", "POST", "/v1/orgs/7/bookings", "authorization:eva|content-type:text/plain", "{}", 415,
            "accept:application/json", "application/json");
        row("no type", "POST", "/v1/orgs/7/bookings", eva, "{}", 415, "", "unsupported_content_type");
        row("similar type", "POST", "/v1/orgs/7/bookings", "authorization:eva|content-type:application/jsonp", "{}",
            415, "", "unsupported_content_type");
        row("body missing", "POST", "/v1/orgs/7/bookings", evaJson, "", 400, "", "needs a body");
        row("bad json", "POST", "/v1/orgs/7/bookings", evaJson, "{\"a\":}", 400, "", "at byte");
        row("json array", "POST", "/v1/orgs/7/bookings", evaJson, "[]", 400, "", "object");
        row("permission before body", "POST", "/v1/orgs/7/bookings", "content-type:application/json", "{", 401, "",
            "not_signed_in");
        row("optional body left out", "POST", "/v1/orgs/7/bookings/9/check-in", eva, "", 200, "", "id=9\n");
        row("optional body", "POST", "/v1/orgs/7/bookings/9/check-in", evaJson, R"({"passcode":"123456"})", 200, "",
            "123456");
        row("optional body, wrong type", "POST", "/v1/orgs/7/bookings/9/check-in", eva, "{}", 415, "", "");
        row("no body wanted", "GET", "/healthz", "content-type:application/json", "{}", 415, "", "takes no body");
        row("bytes", "POST", "/v1/import", "authorization:eva|content-type:application/geo+json", "not json", 200, "",
            "/v1/import");
        row("bytes, wrong type", "POST", "/v1/import", evaJson, "{}", 415, "accept:application/geo+json", "geo+json");
        row("handler forgot", "GET", "/lost", "", "", 500, "", "r-1");
    }
    void answers() {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, expectedHeader);
        QFETCH(QByteArray, contains);
        const RecordedAnswer answer = ask(method, target, headers, body);
        QCOMPARE(answer.answers, 1);
        QVERIFY2(answer.response.status == status, answer.response.body.constData());
        if (const qsizetype colon = expectedHeader.indexOf(':'); colon > 0)
            QCOMPARE(answer.response.headers.value(expectedHeader.first(colon)).toByteArray(),
                     expectedHeader.sliced(colon + 1));
        QVERIFY2(answer.response.body.contains(contains), answer.response.body.constData());
        if (method == "HEAD") QVERIFY(answer.response.body.isEmpty());
        QCOMPARE(m_records.seen.size(), 1);
        QCOMPARE(m_records.seen.first().status, status);
        QCOMPARE(m_records.seen.first().requestId, "r-1");
    }

    void theObserverLearnsRouteAndPerson() {
        ask("GET", "/v1/orgs/7/bookings/9?secret=1", "authorization:eva");
        const TrafficRecord record = m_records.seen.first();
        QVERIFY(record.route);
        QCOMPARE(record.route->pattern, "/v1/orgs/{org}/bookings/{id}");
        QCOMPARE(record.userId, u"eva"_s);
        QCOMPARE(record.path, "/v1/orgs/7/bookings/9");
        QVERIFY(record.responseBytes > 0);
        QVERIFY(record.durationUs >= 0);
        QVERIFY(!record.stream);
    }

    void eventStreams() {
        const RecordedAnswer answer = ask("GET", "/v1/events", "authorization:eva");
        QCOMPARE(answer.response.headers.value("content-type").toByteArray(), "text/event-stream");
        QVERIFY(m_records.seen.first().stream);
        const RecordedAnswer head = ask("HEAD", "/v1/events", "authorization:eva");
        QCOMPARE(head.answers, 1);
        QCOMPARE(head.response.status, 200);
        QVERIFY(!head.streamOpen);
    }

    void bodyLimits() {
        QCOMPARE(m_router->bodyLimit(HttpMethod::Patch, "/v1/orgs/7/bookings/9"), 64);
        QCOMPARE(m_router->bodyLimit(HttpMethod::Post, "/v1/import"), 5'000'000);
        QCOMPARE(m_router->bodyLimit(HttpMethod::Post, "/v1/orgs/7/bookings"), std::nullopt);
        QCOMPARE(m_router->bodyLimit(HttpMethod::Post, "/nowhere"), std::nullopt);
    }

    void theTableIsThereForOthers() {
        QCOMPARE(m_router->routes().size(), table().size());
        QCOMPARE(m_router->routes()[3].permission.text(), "bookings:read");
        QCOMPARE(m_router->routes()[2].permission.text(), "signed in");
        QCOMPARE(m_router->routes()[0].permission.text(), "public");
    }

    void aBadTableIsRefused() {
        auto routes = table();
        routes.push_back({HttpMethod::Get, "/healthz", RoutePermission::open(), echo});
        const auto made = Router::create(std::move(routes), m_gate, m_records);
        QVERIFY(!made);
        QVERIFY(made.error().contains(u"GET /healthz"));
    }
};

QTEST_APPLESS_MAIN(RouterTest)
#include "RouterTest.moc"
