// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/TenantRequests.h"
#include "tests/core/server/attacks/TwoTenants.h"

#include "core/domain/ProductRegistry.h"
#include "core/server/work/RandomIds.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// Every route with every role, aimed at what belongs to somebody else: another tenant, another garage, what is deleted,
// what never was. Nothing of it may be seen or changed, and what is foreign must look like what never was.
class IsolationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<TwoTenants>(m_core); }

    // Without this, a canary that nobody ever sees would prove nothing.
    void ownersSeeTheirOwnCanaries() {
        for (const QString& collection : {u"locations"_s, u"floors"_s, u"spaces"_s, u"blocks"_s, u"bookings"_s,
                                          u"memberships"_s, u"organizations"_s, u"notifications"_s,
                                          u"shared_views"_s}) {
            const Answer answer = m_core.get(nord(collection), token(Role::OrgOwner));
            QVERIFY2(answer.body.contains(TwoTenants::canary(u"nord"_s)), qPrintable(collection));
        }
    }

    void nothingForeignIsReadOrChanged_data() { roles(); }
    void nothingForeignIsReadOrChanged() {
        QFETCH(int, role);
        const QByteArray before = m_world->everythingOf(u"sued"_s);
        QVERIFY(before.count(TwoTenants::canary(u"sued"_s)) > 20);
        const QByteArray bearer = token(static_cast<Role>(role));
        for (const Route& route : m_core.app->router().routes()) {
            if (!route.pattern.startsWith("/v1/orgs/")) continue;
            tryForeign(route, bearer);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY(m_world->everythingOf(u"sued"_s) == before);
    }

    // The manager of one garage, and the other garage of the same tenant.
    void nothingOfAnotherGarageIsReadOrChanged() {
        const QByteArray bearer = m_core.tokenOf(TwoTenants::deskEmail(u"nord"_s));
        const QByteArray before = m_world->everythingOf(u"nord"_s);
        QVERIFY(m_core.get(nord(u"bookings"_s), bearer).body.contains(TwoTenants::canary(u"nord"_s, 1)));
        for (const Route& route : m_core.app->router().routes()) {
            if (!route.pattern.startsWith("/v1/orgs/")) continue;
            const Id id = TwoTenants::record(u"nord"_s, TenantRequests::collectionOf(route), 2);
            if (route.pattern.contains("{id}") && (id.isNull() || isPersonal(route))) continue;
            if (route.method != HttpMethod::Get && !route.pattern.contains("{id}") && isPersonal(route)) continue;
            const Answer answer = ask(route, bearer, u"nord"_s, id, u"nord"_s, 2);
            QVERIFY2(!answer.body.contains(TwoTenants::canary(u"nord"_s, 2)), told(route, answer));
            if (route.method != HttpMethod::Get || route.pattern.contains("{id}"))
                QVERIFY2(answer.status >= 400, told(route, answer));
        }
        QVERIFY(m_world->everythingOf(u"nord"_s) == before);
    }

    void whatIsDeletedIsNotFound_data() { roles(); }
    void whatIsDeletedIsNotFound() {
        QFETCH(int, role);
        const QByteArray bearer = token(static_cast<Role>(role));
        for (const Route& route : m_core.app->router().routes()) {
            const Id id = TwoTenants::deletedRecord(u"nord"_s, TenantRequests::collectionOf(route));
            if (!route.pattern.startsWith("/v1/orgs/") || id.isNull()) continue;
            if (route.method != HttpMethod::Get && !route.pattern.contains("{id}")) continue;
            const Answer answer = ask(route, bearer, u"nord"_s, id, u"nord"_s, 1);
            if (route.pattern.contains("{id}") && !route.pattern.endsWith("/timeline"))
                QVERIFY2(answer.status == 404 || answer.status == 403, told(route, answer));
            if (!route.pattern.endsWith("/timeline"))
                QVERIFY2(!answer.body.contains(TwoTenants::deletedCanary), told(route, answer));
        }
    }

    void customersSeeTheirOwnBookingsOnly() {
        const Answer answer = m_core.get(nord(u"bookings"_s), token(Role::Customer));
        QCOMPARE(answer.list().size(), 1);
        QCOMPARE(answer.list()[0][u"id"_s].toString(), TwoTenants::record(u"nord"_s, u"bookings"_s, 2).toString());
        QVERIFY(!answer.body.contains(TwoTenants::canary(u"nord"_s, 1)));
    }

    // A filter, a search or a sort key must not tell what its rows do not.
    void questionsTellNothingForeign_data() { roles(); }
    void questionsTellNothingForeign() {
        QFETCH(int, role);
        const QByteArray bearer = token(static_cast<Role>(role));
        const QString foreign = QString::fromLatin1(TwoTenants::canary(u"sued"_s, 1));
        for (const RecordType* type : productRegistry().records()) {
            QStringList questions{u"search="_s + foreign, u"count=true&search="_s + foreign};
            for (const Field& field : type->fields())
                if (field.kind == Kind::Text || field.kind == Kind::Id)
                    questions << u"filter[%1]=%2"_s.arg(
                        QLatin1StringView(field.name),
                        field.kind == Kind::Text ? foreign : foreignId(field, type->collection()).toString());
            for (const QString& question : questions) {
                const Answer answer = m_core.get(nord(type->collection()) + u'?' + question, bearer);
                const QByteArray what = (type->collection() + u'?' + question).toUtf8() + ' ' + answer.body;
                QVERIFY2(answer.status != 200 || answer.list().isEmpty(), what.constData());
                if (answer.json[u"meta"_s].toObject().contains(u"count"_s))
                    QCOMPARE(answer.json[u"meta"_s][u"count"_s].toInt(), 0);
            }
        }
    }

    void feedsAndEventsAreForMembers_data() { roles(); }
    void feedsAndEventsAreForMembers() {
        QFETCH(int, role);
        const QByteArray bearer = token(static_cast<Role>(role));
        const QString foreign = TwoTenants::org(u"sued"_s).toString();
        const Answer pulled = m_core.get(u"/v1/sync/pull?org="_s + foreign, bearer);
        QVERIFY2(pulled.status == 404, pulled.body.constData());
        const Answer events = m_core.get(u"/v1/events?org="_s + foreign, bearer);
        QVERIFY2(events.status == 404, events.body.constData());
        const Answer own =
            m_core.get(u"/v1/sync/pull?limit=500&org="_s + TwoTenants::org(u"nord"_s).toString(), bearer);
        QCOMPARE(own.status, 200);
        QVERIFY(!own.body.contains(TwoTenants::canary(u"sued"_s)));
        QVERIFY(!own.body.contains(TwoTenants::deletedCanary));
    }

    void pushedCommandsReachNothingForeign_data() { roles(); }
    void pushedCommandsReachNothingForeign() {
        QFETCH(int, role);
        const QByteArray bearer = token(static_cast<Role>(role));
        const QByteArray before = m_world->everythingOf(u"sued"_s);
        for (const CommandType* type : productRegistry().commands()) {
            const Id target = TwoTenants::record(u"sued"_s, type->subject().collection());
            QJsonObject command{{u"id"_s, m_ids.next().toString()},
                                {u"name"_s, type->name()},
                                {u"target"_s, type->target() == Target::Record ? QJsonValue(target.toString())
                                                                               : QJsonValue(QJsonValue::Null)},
                                {u"arguments"_s, m_requests.arguments(*type, u"sued"_s, 1)},
                                {u"base"_s, QJsonValue::Null},
                                {u"made_at"_s, m_core.clock.now().toString()}};
            for (const QString& way : {u"/v1/sync/push"_s, u"/v1/sync/batch"_s})
                for (const QString& tenant : {u"nord"_s, u"sued"_s}) {
                    const Answer answer = m_core.post(
                        way, bearer,
                        {{u"org_id"_s, TwoTenants::org(tenant).toString()}, {u"commands"_s, QJsonArray{command}}});
                    QVERIFY2(!answer.body.contains(TwoTenants::canary(u"sued"_s)), answer.body.constData());
                    // Of what no batch takes nobody is asked first.
                    const bool taken = way.endsWith(u"push") || type->needs() == Action::Create;
                    if (tenant == u"sued" && taken) QVERIFY2(answer.status == 404, answer.body.constData());
                }
        }
        QVERIFY(m_world->everythingOf(u"sued"_s) == before);
    }

private:
    static void roles() {
        QTest::addColumn<int>("role");
        for (size_t i = 0; i < EnumWords<Role>::words.size(); ++i)
            QTest::newRow(EnumWords<Role>::words[i]) << static_cast<int>(i);
    }
    QByteArray token(Role role) { return m_core.tokenOf(TwoTenants::email(u"nord"_s, role)); }
    static QString nord(const QString& rest) {
        return u"/v1/orgs/%1/%2"_s.arg(TwoTenants::org(u"nord"_s).toString(), rest);
    }
    // Not of a garage: people and the organization itself.
    static bool isPersonal(const Route& route) {
        static const QSet<QString> wide{u"organizations"_s, u"memberships"_s, u"users"_s,    u"notifications"_s,
                                        u"sessions"_s,      u"jobs"_s,        u"schedules"_s, u"shared_views"_s};
        return wide.contains(TenantRequests::collectionOf(route));
    }
    static const char* told(const Route& route, const Answer& answer) {
        static QByteArray text;
        text = QByteArray(httpMethodName(route.method).toByteArray()) + ' ' + route.pattern + ' ' +
               QByteArray::number(answer.status) + ' ' +
               answer.body.first(std::min<qsizetype>(answer.body.size(), 500));
        return text.constData();
    }
    static Id foreignId(const Field& field, const QString& collection) {
        const QString named = QString::fromLatin1(field.references);
        const Id id = TwoTenants::record(u"sued"_s, named.isEmpty() ? collection : named);
        return id.isNull() ? TwoTenants::org(u"sued"_s) : id;
    }
    // The route in tenant `org`, aimed at the record, with a body that names records of `bodyOf`.
    Answer ask(const Route& route, const QByteArray& bearer, const QString& org, const Id& id, const QString& bodyOf,
               int garage) {
        const QString target = TenantRequests::path(route, org, id);
        TestCore::Ask ask{.token = bearer};
        if (const CommandType* type = TenantRequests::commandOf(route)) {
            ask.body = m_requests.arguments(*type, bodyOf, garage);
            if (ask.body.isEmpty()) ask.raw = "{}";
        }
        return m_core.ask(route.method, target, ask);
    }
    void tryForeign(const Route& route, const QByteArray& bearer) {
        const QByteArray canary = TwoTenants::canary(u"sued"_s);
        const Id foreign = TwoTenants::record(u"sued"_s, TenantRequests::collectionOf(route));
        const Id nowhere = m_ids.next();
        // In their organization: as if there were none.
        const Answer there = ask(route, bearer, u"sued"_s, foreign, u"sued"_s, 1);
        QVERIFY2(there.status == 404, told(route, there));
        QVERIFY2(!there.body.contains(canary), told(route, there));
        // In one's own, by their ids: the same answer as for an id that never was.
        const Answer here = ask(route, bearer, u"nord"_s, foreign, u"sued"_s, 1);
        QVERIFY2(!here.body.contains(canary), told(route, here));
        if (route.pattern.contains("{id}")) {
            const Answer never = ask(route, bearer, u"nord"_s, nowhere, u"sued"_s, 1);
            QVERIFY2(here.status == 404 || here.status == 403, told(route, here));
            QVERIFY2(here.status == never.status &&
                         QByteArray(here.body).replace(foreign.toString().toLatin1(), "ID") ==
                             QByteArray(never.body).replace(nowhere.toString().toLatin1(), "ID"),
                     told(route, here));
        }
        // One's own record, and theirs in the body.
        const CommandType* type = TenantRequests::commandOf(route);
        if (!type || !namesRecords(*type)) return;
        const Id own = TwoTenants::record(u"nord"_s, TenantRequests::collectionOf(route));
        const Answer mixed = ask(route, bearer, u"nord"_s, own, u"sued"_s, 1);
        QVERIFY2(mixed.status >= 400, told(route, mixed));
        QVERIFY2(!mixed.body.contains(canary), told(route, mixed));
    }
    static bool namesRecords(const CommandType& type) {
        return std::ranges::any_of(type.fields(), [](const Field& field) {
            return field.kind == Kind::Id || QByteArrayView(field.name) == "garage_ids";
        });
    }

    TestCore m_core;
    SeededRandom m_random{99};
    RandomIds m_ids{m_core.clock, m_random};
    const TenantRequests m_requests{m_core.clock.now()};
    std::unique_ptr<TwoTenants> m_world;
};

QTEST_GUILESS_MAIN(IsolationTest)
#include "IsolationTest.moc"
