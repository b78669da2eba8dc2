// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/RouteTree.h"
#include "core/server/http/Route.h"

#include <QTest>
#include <rapidcheck.h>

using namespace autospace;
using namespace Qt::StringLiterals;

static Route route(HttpMethod method, QByteArray pattern) {
    return Route{method, std::move(pattern), RoutePermission::open(), [](RoutedRequest, Responder) {}};
}

// The column that says who may use a route cannot be left out.
static_assert(!std::is_default_constructible_v<RoutePermission>);
static_assert(!std::is_default_constructible_v<Route>);
template <class... Columns>
concept MakesRoute = requires(Columns... columns) { Route{columns...}; };
static_assert(MakesRoute<HttpMethod, QByteArray, RoutePermission, RouteHandler>);
static_assert(!MakesRoute<HttpMethod, QByteArray, RouteHandler>);
static_assert(!MakesRoute<HttpMethod, QByteArray>);

class RouteTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badPatterns_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("relative") << "v1"_ba;
        QTest::newRow("empty segment") << "/v1//x"_ba;
        QTest::newRow("trailing slash") << "/v1/"_ba;
        QTest::newRow("half a parameter") << "/v1/{id"_ba;
        QTest::newRow("mixed segment") << "/v1/x{id}"_ba;
        QTest::newRow("no name") << "/v1/{}"_ba;
        QTest::newRow("same name twice") << "/v1/{id}/x/{id}"_ba;
        QTest::newRow("escape") << "/v1/a%20b"_ba;
    }
    void badPatterns() {
        QFETCH(QByteArray, pattern);
        RouteTree tree;
        const Route bad = route(HttpMethod::Get, pattern);
        const auto inserted = tree.insert(bad);
        QVERIFY(!inserted);
        QVERIFY2(inserted.error().startsWith(u"GET "_s + QString::fromLatin1(pattern)), qPrintable(inserted.error()));
    }

    void badRoutes() {
        RouteTree tree;
        const Route first = route(HttpMethod::Get, "/a/{x}");
        const Route same = route(HttpMethod::Get, "/a/{y}");
        const Route other = route(HttpMethod::Post, "/a/{y}");
        QVERIFY(tree.insert(first));
        QVERIFY(!tree.insert(same));
        QVERIFY(tree.insert(other));
        for (const HttpMethod own : {HttpMethod::Head, HttpMethod::Options, HttpMethod::Other}) {
            const Route reserved = route(own, "/b");
            QVERIFY(!tree.insert(reserved));
        }
        Route empty = route(HttpMethod::Get, "/c");
        empty.handler = nullptr;
        QVERIFY(!tree.insert(empty));
    }

    // Every parameter comes out as it went in, whatever its characters, and never twice decoded.
    void parametersSurviveEncoding() {
        RouteTree tree;
        const Route only = route(HttpMethod::Get, "/orgs/{org}/things/{id}");
        QVERIFY(tree.insert(only));
        QVERIFY(rc::check("parameters come back", [&] {
            const auto text = rc::gen::suchThat(
                rc::gen::map(rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(0x20, 0x7f)),
                             [](const std::u16string& s) { return QString::fromStdU16String(s); }),
                [](const QString& s) { return !s.isEmpty() && s != u"." && s != u".."; });
            const QString org = *text;
            const QString id = *text;
            const QByteArray path =
                "/orgs/" + org.toUtf8().toPercentEncoding() + "/things/" + id.toUtf8().toPercentEncoding();
            const auto match = tree.find(HttpMethod::Get, path);
            RC_ASSERT(match.has_value());
            RC_ASSERT(match->parameters.value("org") == org);
            RC_ASSERT(match->parameters.value("id") == id);
            RC_ASSERT(match->parameters.value("other").isEmpty());
        }));
    }
};

QTEST_APPLESS_MAIN(RouteTreeTest)
#include "RouteTreeTest.moc"
