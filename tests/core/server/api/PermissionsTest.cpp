// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/Permissions.h"
#include "core/domain/ProductRegistry.h"
#include "core/demo/DemoCast.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Every route with every role of the demo world: what is allowed is answered, what is not is refused, and who does not
// belong to the organization finds nothing there. What is expected comes from the permission table; what is asked goes
// through the whole router.
class PermissionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_core.fillDemo(); }

    void everyRouteHasAPermission() {
        for (const Route& route : m_core.app->router().routes()) {
            const bool open = route.permission.kind() == RoutePermission::Kind::Public;
            if (open) QVERIFY2(publicRoutes.contains(route.pattern), route.pattern.constData());
        }
    }

    void nothingIsAnsweredWithoutSigningIn() {
        for (const Route& route : m_core.app->router().routes())
            if (route.permission.kind() != RoutePermission::Kind::Public)
                QVERIFY2(ask(route, {}, u"rheintal"_s).status == 401, route.pattern.constData());
    }

    void everyRoleGetsWhatTheTableGives_data() {
        QTest::addColumn<QString>("email");
        for (const DemoAccount& account : DemoCast::accounts())
            QTest::addRow("%s", qPrintable(account.email)) << account.email;
    }
    void everyRoleGetsWhatTheTableGives() {
        QFETCH(QString, email);
        const auto& accounts = DemoCast::accounts();
        const DemoAccount account = *std::ranges::find(accounts, email, &DemoAccount::email);
        const QByteArray token = m_core.tokenOf(email);
        Actor actor = actorFor(account);
        for (const Route& route : m_core.app->router().routes()) {
            if (route.permission.kind() != RoutePermission::Kind::Policy) continue;
            const int status = ask(route, token, account.organization).status;
            const QByteArray what = route.pattern + ' ' + QByteArray::number(status);
            QVERIFY2(status < 500 && status != 401, what.constData());
            if (route.pattern.endsWith("/{id}") || route.pattern.contains("{id}/")) {
                QVERIFY2(status == 404 || status == 403, what.constData()); // there is no such record
            } else if (route.method == HttpMethod::Get) {
                QVERIFY2(status == (mayRead(actor, route) ? 200 : 403), what.constData());
            } else {
                // The body is empty: allowed is what is only refused for that.
                QVERIFY2((status == 403) != mayRun(actor, route), what.constData());
            }
        }
    }

    void strangersFindNothing() {
        const QByteArray token = m_core.tokenOf(u"owner@unterland.example"_s);
        for (const Route& route : m_core.app->router().routes()) {
            if (!route.pattern.startsWith("/v1/orgs/")) continue;
            const Answer answer = ask(route, token, u"rheintal"_s);
            QVERIFY2(answer.status == 404, route.pattern.constData());
        }
    }

private:
    const QList<QByteArray> publicRoutes{"/v1/auth/login", "/v1/auth/refresh", "/v1/auth/logout",
                                         "/v1/openapi.json", "/healthz", "/readyz", "/metrics",
                                         "/v1/maps/ground/{theme}/{z}/{x}/{y}"};

    Answer ask(const Route& route, const QByteArray& token, const QString& organization) {
        QString target = QString::fromLatin1(route.pattern);
        target.replace(u"{org}"_s, TestCore::org(organization).toString());
        target.replace(u"{id}"_s, u"0199aaaa-0000-7000-8000-000000000000"_s);
        TestCore::Ask ask{.token = token};
        if (route.body.kind == RouteBody::Kind::Json || route.body.kind == RouteBody::Kind::OptionalJson)
            ask.raw = "{}";
        return m_core.ask(route.method, target, ask);
    }
    static Actor actorFor(const DemoAccount& account) {
        Actor actor;
        actor.userId = Id::v7(1, {});
        actor.orgId = TestCore::org(account.organization);
        actor.roles = account.roles;
        actor.platform = account.organization == u"platform";
        return actor;
    }
    static bool mayRead(const Actor& actor, const Route& route) {
        const RecordType* type = productRegistry().record(QString::fromLatin1(route.permission.collection()));
        return type && Permissions::mayAny(actor, Action::Read, *type);
    }
    static bool mayRun(const Actor& actor, const Route& route) {
        for (const CommandType* type : productRegistry().commands())
            if (route.pattern == "/v1/orgs/{org}" + type->path().toLatin1())
                return Permissions::mayAny(actor, *type->needs(), type->subject());
        return false;
    }

    TestCore m_core;
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "PermissionsTest.moc"
