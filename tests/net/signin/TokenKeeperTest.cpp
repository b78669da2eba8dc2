// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/TokenKeeper.h"
#include "tests/fakes/FakeTimers.h"
#include "tests/fakes/ScriptedTransport.h"
#include "tests/net/signin/AuthReplies.h"

#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    ScriptedTransport transport;
    FakeTimers time{{1'800'000'000'000}};
    AuthClient auth{transport, QStringLiteral("Desk 1")};
    QStringList story; // what happened, in order
    TokenKeeper keeper{auth, time, [this](const SignInReply& reply) {
                           story << u"kept "_s + QString::fromLatin1(reply.refreshToken);
                       }};

    void ask() {
        keeper.access([this](const std::expected<QByteArray, AuthFailure>& token) {
            story << (token ? u"got "_s + QString::fromLatin1(*token) : u"failed %1"_s.arg(int(token.error().kind)));
        });
    }
    [[nodiscard]] QString askedWith() const {
        return QJsonDocument::fromJson(transport.sent.front().request.body)[u"refresh_token"_s].toString();
    }
};

} // namespace

class TokenKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRefreshForAll() {
        Bench bench;
        bench.keeper.start("r0");
        bench.ask();
        bench.ask();
        bench.ask();
        QCOMPARE(bench.transport.requestCount, 1);
        bench.transport.answer(200, signInBody("a1", "r1"));
        QCOMPARE(bench.story, (QStringList{u"kept r1"_s, u"got a1"_s, u"got a1"_s, u"got a1"_s}));
        bench.ask();
        QCOMPARE(bench.transport.requestCount, 1);
    }

    void refreshesBeforeTheEnd() {
        Bench bench;
        bench.keeper.start({"a0", "r0", 900, {}});
        bench.time.advance(869'000);
        bench.ask();
        QCOMPARE(bench.story, QStringList{u"got a0"_s});
        bench.time.advance(2'000);
        bench.ask();
        QCOMPARE(bench.askedWith(), u"r0"_s);
    }

    void aRefusedTokenIsNotUsedAgain() {
        Bench bench;
        bench.keeper.start({"a0", "r0", 900, {}});
        bench.keeper.refused("a-older");
        bench.ask();
        QCOMPARE(bench.story, QStringList{u"got a0"_s});
        bench.keeper.refused("a0");
        bench.ask();
        QCOMPARE(bench.transport.requestCount, 1);
    }

    void aLostReplyIsTriedAgainWithTheSameToken() {
        Bench bench;
        bench.keeper.start("r0");
        bench.ask();
        bench.transport.fail(NetworkFailure::Kind::Broken);
        QCOMPARE(bench.story, QStringList{u"failed %1"_s.arg(int(AuthFailure::Kind::Offline))});
        bench.ask();
        QCOMPARE(bench.askedWith(), u"r0"_s);
        bench.transport.answer(200, signInBody("a2", "r2"));
        QCOMPARE(bench.story.last(), u"got a2"_s);
    }

    void anEndedSessionAsksForThePassword() {
        Bench bench;
        bench.keeper.start("r0");
        bench.ask();
        bench.transport.answer(401, errorBody("session_ended"));
        bench.ask(); // no request: there is nothing to refresh with
        const QString refused = u"failed %1"_s.arg(int(AuthFailure::Kind::Refused));
        QCOMPARE(bench.story, (QStringList{refused, refused}));
        QCOMPARE(bench.transport.requestCount, 1);
    }

    void anAnswerAfterSignOutIsNotTaken() {
        Bench bench;
        bench.keeper.start("r0");
        bench.ask();
        bench.keeper.clear();
        QCOMPARE(bench.story.size(), 1);
        bench.transport.answer(200, signInBody("a1", "r1"));
        QCOMPARE(bench.story.size(), 1); // neither kept nor handed out
        QVERIFY(bench.keeper.refreshToken().isEmpty());
    }

    // Someone who asks again from inside the answer is not lost.
    void askingFromTheAnswer() {
        Bench bench;
        bench.keeper.start("r0");
        bench.keeper.access([&](const std::expected<QByteArray, AuthFailure>&) { bench.ask(); });
        bench.transport.fail();
        QCOMPARE(bench.transport.requestCount, 2);
        bench.transport.answer(200, signInBody("a1", "r1"));
        QCOMPARE(bench.story.last(), u"got a1"_s);
    }
};

QTEST_GUILESS_MAIN(TokenKeeperTest)
#include "TokenKeeperTest.moc"
