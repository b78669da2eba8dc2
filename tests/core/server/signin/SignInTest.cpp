// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoAccount.h"
#include "tests/core/server/TestCore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<TestCore>();
        m_core->fillDemo();
    }
    void cleanup() { m_core.reset(); }

    void aGoodPasswordOpensASession() {
        const Answer answer = signIn();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json[u"token_type"_s].toString(), u"Bearer"_s);
        QCOMPARE(answer.json[u"expires_in"_s].toInt(), 900);
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
        QCOMPARE(answer.json[u"user"_s][u"memberships"_s][0][u"roles"_s][0].toString(), u"manager"_s);
        QCOMPARE(me(answer).status, 200);
        const auto sessions = m_core->all<SignInSession>();
        QCOMPARE(sessions.size(), 1);
        QVERIFY(!answer.json[u"refresh_token"_s].toString().contains(sessions[0]->refreshHash));
    }

    void theAddressIsTakenWithoutRegardToCaseAndBlanks() {
        QCOMPARE(m_core->signIn(u"  Manager@Rheintal.EXAMPLE "_s, password).status, 200);
    }

    void aWrongPasswordAndAnUnknownAccountLookAlike() {
        const Answer wrong = m_core->signIn(manager, u"not the password"_s);
        const Answer unknown = m_core->signIn(u"nobody@rheintal.example"_s, u"not the password"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.code(), u"wrong_credentials"_s);
        QCOMPARE(unknown.body, wrong.body);
    }

    void anUnknownAccountTakesAsLongAsAKnownOne() {
        m_core = std::make_unique<TestCore>(QString(), Threading::Inline, Argon2Cost{19 * 1024, 2, 1});
        m_core->fillDemo();
        qint64 known = std::numeric_limits<qint64>::max();
        qint64 unknown = known;
        // The least of several is what the work itself takes, whatever else the machine does.
        for (int i = 0; i < 4; ++i) {
            known = std::min(known, nanoseconds(manager));
            unknown = std::min(unknown, nanoseconds(u"nobody@rheintal.example"_s));
        }
        QVERIFY(known > 0 && unknown > 0);
        QVERIFY2(unknown * 2 > known && known * 2 > unknown,
                 qPrintable(u"known %1 ns, unknown %2 ns"_s.arg(known).arg(unknown)));
    }

    void malformedBodiesNameEveryFault() {
        const Answer answer = m_core->post(u"/v1/auth/login"_s, {}, {{u"email"_s, 7}, {u"pass"_s, u"x"_s}});
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.json[u"errors"_s].toArray().size(), 3);
    }

    void guessingIsSlowedDownAndTheOwnerElsewhereIsNot() {
        int refused = 0;
        for (int i = 0; i < 20; ++i)
            refused += m_core->signIn(manager, u"guess %1"_s.arg(i)).status == 429 ? 1 : 0;
        QVERIFY(refused >= 10);
        const Answer throttled = m_core->signIn(manager, password);
        QCOMPARE(throttled.status, 429);
        QVERIFY(throttled.headers.value("retry-after").toInt() >= 1);
        const QJsonObject body{{u"email"_s, manager}, {u"password"_s, password}};
        QCOMPARE(m_core->ask(HttpMethod::Post, u"/v1/auth/login"_s, {.body = body, .peer = u"198.51.100.9"_s}).status,
                 200);
    }

    void aSuspendedAccountGetsInNowhere() {
        const Answer before = signIn();
        change<User>([](User& user) { user.status = UserStatus::Suspended; });
        QCOMPARE(me(before).status, 401);
        QCOMPARE(me(before).code(), u"account_suspended"_s);
        QCOMPARE(signIn().status, 403);
        QCOMPARE(refresh(before).status, 403);
        QVERIFY(m_core->all<SignInSession>()[0]->revokedAt.has_value());
    }

    void refreshingRotates() {
        const Answer first = signIn();
        const Answer second = refresh(first);
        QCOMPARE(second.status, 200);
        QVERIFY(second.json[u"refresh_token"_s] != first.json[u"refresh_token"_s]);
        QCOMPARE(second.json[u"user"_s], first.json[u"user"_s]);
        QCOMPARE(me(second).status, 200);
    }

    void aSpentTokenEndsTheSessionForBoth() {
        const Answer first = signIn();
        const Answer second = refresh(first);
        m_core->clock.advanceMinutes(1);
        const Answer stolen = refresh(first);
        QCOMPARE(stolen.status, 401);
        QCOMPARE(stolen.code(), u"session_revoked"_s);
        QCOMPARE(refresh(second).status, 401);
        QCOMPARE(me(second).status, 401);
        QCOMPARE(me(second).code(), u"session_ended"_s);
        QCOMPARE(m_core->all<SignInSession>()[0]->revokedReason, u"refresh_token_reused"_s);
    }

    void aLostReplyIsNoTheft() {
        const Answer first = signIn();
        QCOMPARE(refresh(first).status, 200); // never arrives
        m_core->clock.set(m_core->clock.now().plusMs(5000));
        const Answer again = refresh(first);
        QCOMPARE(again.status, 200);
        QCOMPARE(refresh(again).status, 200);
    }

    void nonsenseTokensChangeNothing() {
        const Answer first = signIn();
        const QString good = first.json[u"refresh_token"_s].toString();
        for (const QString& token : {u"x"_s, good.first(40), good.first(37) + u"guess"_s, good + u"x"_s, u"."_s})
            QCOMPARE(m_core->post(u"/v1/auth/refresh"_s, {}, {{u"refresh_token"_s, token}}).status, 401);
        QCOMPARE(refresh(first).status, 200);
    }

    void signingOutEndsTheSessionAtOnce() {
        const Answer first = signIn();
        const QJsonObject body{{u"refresh_token"_s, first.json[u"refresh_token"_s]}};
        QCOMPARE(m_core->post(u"/v1/auth/logout"_s, {}, body).status, 204);
        QCOMPARE(me(first).status, 401);
        QCOMPARE(refresh(first).status, 401);
        QCOMPARE(m_core->post(u"/v1/auth/logout"_s, {}, body).status, 204);
    }

    void accessTokensExpire() {
        const Answer first = signIn();
        m_core->clock.set(m_core->clock.now().plusMs(15 * 60'000 + 1000));
        QCOMPARE(me(first).status, 401);
        QCOMPARE(me(first).code(), u"token_expired"_s);
        QCOMPARE(me(refresh(first)).status, 200);
    }

    void aRemovedMemberLosesTheOrganizationAtOnce() {
        const Answer first = signIn();
        const QString list = TestCore::orgPath(u"rheintal"_s, u"locations"_s);
        QCOMPARE(m_core->get(list, token(first)).status, 200);
        change<Membership>([](Membership& membership) { membership.status = MembershipStatus::Removed; });
        QCOMPARE(m_core->get(list, token(first)).status, 404);
        QCOMPARE(me(first).data()[u"memberships"_s].toArray().size(), 0);
    }

    void signingInAcceptsInvitations() {
        change<Membership>([](Membership& membership) { membership.status = MembershipStatus::Invited; });
        const Answer answer = signIn();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json[u"user"_s][u"memberships"_s].toArray().size(), 1);
        const auto membership = m_core->all<Membership>(Query().where(u"email"_s, Value(manager)))[0];
        QCOMPARE(membership->status, MembershipStatus::Active);
        QCOMPARE(m_core->get(TestCore::orgPath(u"rheintal"_s, u"locations"_s), token(answer)).status, 200);
    }

    void sessionsSurviveARestart() {
        const Answer first = signIn();
        m_core->restart();
        QCOMPARE(me(first).status, 200);
        QCOMPARE(refresh(first).status, 200);
    }

private:
    const QString manager = u"manager@rheintal.example"_s;
    const QString password = DemoAccount::password.toString();

    Answer signIn() { return m_core->signIn(manager, password); }
    static QByteArray token(const Answer& answer) { return answer.json[u"access_token"_s].toString().toLatin1(); }
    Answer me(const Answer& answer) { return m_core->get(u"/v1/me"_s, token(answer)); }
    Answer refresh(const Answer& answer) {
        return m_core->post(u"/v1/auth/refresh"_s, {}, {{u"refresh_token"_s, answer.json[u"refresh_token"_s]}});
    }
    qint64 nanoseconds(const QString& email) {
        m_core->clock.advanceMinutes(60); // past any throttle
        QElapsedTimer timer;
        timer.start();
        if (m_core->signIn(email, u"not the password"_s).status != 401) return -1;
        return timer.nsecsElapsed();
    }
    // Changes the manager's record as another core would.
    template <class T>
    void change(const std::function<void(T&)>& edit) {
        auto session = m_core->app->store().session();
        const auto found = (*session)->first<T>(Query().where(u"email"_s, Value(manager)));
        T record = *found;
        edit(record);
        ++record.version;
        QVERIFY((*session)->begin(Access::Write));
        QVERIFY((*session)->write(record));
        QVERIFY((*session)->commit());
    }

    std::unique_ptr<TestCore> m_core;
};

QTEST_GUILESS_MAIN(SignInTest)
#include "SignInTest.moc"
