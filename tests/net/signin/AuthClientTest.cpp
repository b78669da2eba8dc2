// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/AuthClient.h"
#include "tests/fakes/ScriptedTransport.h"
#include "tests/net/signin/AuthReplies.h"

#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;
using Kind = AuthFailure::Kind;

class AuthClientTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsIn() {
        ScriptedTransport transport;
        AuthClient auth(transport, u"Desk 1"_s);
        std::optional<AuthClient::Result> result;
        auth.login(u"mara@garage.example"_s, u"p\"w"_s, [&](AuthClient::Result r) { result = std::move(r); });
        const HttpRequest request = transport.sent.front().request;
        QCOMPARE(request.path, u"/v1/auth/login"_s);
        QCOMPARE(request.method, "POST"_ba);
        QVERIFY(request.bearer.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(request.body)[u"password"_s].toString(), u"p\"w"_s);
        transport.answer(200, signInBody("a1", "r1"));
        QVERIFY(*result);
        QCOMPARE((*result)->accessToken, "a1"_ba);
        QCOMPARE((*result)->refreshToken, "r1"_ba);
        const SignedInUser& user = (*result)->user;
        QCOMPARE(user.memberships.size(), 1);
        QCOMPARE(user.memberships.front().roles, QList<Role>{Role::Manager}); // the unknown word is left out
        QCOMPARE(user.memberships.front().garageIds.size(), 1);
        QCOMPARE(SignedInUser::fromJson(user.toJson()), user);
        QVERIFY(user.membershipIn(user.memberships.front().orgId));
        QVERIFY(!user.membershipIn(user.id));
    }

    void failures_data() {
        QTest::addColumn<int>("status"); // 0 = no answer
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::newRow("wrong") << 401 << errorBody("wrong_credentials") << int(Kind::Refused);
        QTest::newRow("suspended") << 403 << errorBody("suspended") << int(Kind::Refused);
        QTest::newRow("proxy's 403") << 403 << "<html>"_ba << int(Kind::NotOurs);
        QTest::newRow("too many") << 429 << errorBody("rate_limited") << int(Kind::TooMany);
        QTest::newRow("trouble") << 503 << QByteArray() << int(Kind::ServerTrouble);
        QTest::newRow("redirect") << 302 << QByteArray() << int(Kind::NotOurs);
        QTest::newRow("login page of a hotel") << 200 << "<html>Welcome"_ba << int(Kind::NotOurs);
        QTest::newRow("no token") << 200 << signInBody("", "r") << int(Kind::NotOurs);
        QTest::newRow("no user") << 200 << R"({"access_token":"a","refresh_token":"r","expires_in":1})"_ba
                                 << int(Kind::NotOurs);
        QTest::newRow("no answer") << 0 << QByteArray() << int(Kind::Offline);
    }
    void failures() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        ScriptedTransport transport;
        AuthClient auth(transport, u"Desk 1"_s);
        std::optional<AuthClient::Result> result;
        auth.refresh("r0", [&](AuthClient::Result r) { result = std::move(r); });
        if (status == 0)
            transport.fail();
        else
            transport.answer(status, body, {{"Retry-After", "17"}});
        QVERIFY(!*result);
        QCOMPARE(int(result->error().kind), kind);
        if (Kind(kind) == Kind::TooMany) QCOMPARE(result->error().retryAfterSeconds, 17);
    }
};

QTEST_GUILESS_MAIN(AuthClientTest)
#include "AuthClientTest.moc"
