// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/TenantRequests.h"
#include "tests/core/server/attacks/TwoTenants.h"

#include "core/domain/ProductRegistry.h"
#include "core/server/work/RandomIds.h"

#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

// What a client holds and sends back (cursors, idempotency keys, an open stream of events) opens nothing of another
// tenant's and nothing of a colleague's: every list and every command, with every role.
class ForeignKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_world = std::make_unique<TwoTenants>(m_core);
        m_stranger = m_core.tokenOf(TwoTenants::email(u"sued"_s, Role::OrgOwner));
    }

    void cursorsOfListsOpenNothing_data() { roles(); }
    void cursorsOfListsOpenNothing() {
        QFETCH(int, role);
        const QByteArray bearer = token(u"nord"_s, static_cast<Role>(role));
        int tried = 0;
        for (const Route& route : m_core.app->router().routes()) {
            if (!isList(route)) continue;
            const QString next = m_core.get(TenantRequests::path(route, u"sued"_s, {}) + u"?page[size]=1"_s, m_stranger)
                                     .json[u"links"_s][u"next"_s]
                                     .toString();
            if (next.isEmpty()) continue; // there is one page of them only
            ++tried;
            const QString cursor = next.sliced(next.indexOf(u"page[after]="_s) + 12);
            for (const QString& size : {u"1"_s, u"200"_s}) {
                const Answer answer = m_core.get(TenantRequests::path(route, u"nord"_s, {}) + u"?page[size]="_s + size +
                                                     u"&page[after]="_s + cursor,
                                                 bearer);
                QVERIFY2(!answer.body.contains(TwoTenants::canary(u"sued"_s)), told(route, answer));
                for (const QJsonValue& row : answer.list())
                    QVERIFY2(row[u"org_id"_s].toString() == TwoTenants::org(u"nord"_s).toString(), told(route, answer));
            }
            // Nor has it any meaning for another list of its own tenant.
            for (const Route& other : m_core.app->router().routes()) {
                if (!isList(other) || other.pattern == route.pattern) continue;
                const Answer mixed = m_core.get(
                    TenantRequests::path(other, u"sued"_s, {}) + u"?page[size]=1&page[after]="_s + cursor, m_stranger);
                QVERIFY2(mixed.status == 400 || mixed.status == 403, told(other, mixed));
            }
        }
        QVERIFY2(tried >= 6, qPrintable(QString::number(tried)));
    }

    void cursorsOfTheFeedOpenNothing_data() { roles(); }
    void cursorsOfTheFeedOpenNothing() {
        QFETCH(int, role);
        const auto pull = [&](const QString& tenant, const QByteArray& bearer, const QString& cursor) {
            return m_core.get(
                u"/v1/sync/pull?limit=5&org=%1&cursor=%2"_s.arg(TwoTenants::org(tenant).toString(), cursor), bearer);
        };
        const QByteArray bearer = token(u"nord"_s, static_cast<Role>(role));
        const Answer theirs = pull(u"sued"_s, m_stranger, {});
        QCOMPARE(theirs.status, 200);
        const Answer mine = pull(u"nord"_s, bearer, theirs.json[u"cursor"_s].toString());
        QVERIFY2(!mine.body.contains(TwoTenants::canary(u"sued"_s)), mine.body.constData());
        QVERIFY2(mine.status == 400 && mine.code() == u"wrong_cursor", mine.body.constData());
        // Nor does a colleague's cursor hide from a person what that person may read.
        for (size_t other = 0; other < EnumWords<Role>::words.size(); ++other) {
            if (static_cast<int>(other) == role) continue;
            const Answer narrow = pull(u"nord"_s, token(u"nord"_s, static_cast<Role>(other)), {});
            const Answer wide = pull(u"nord"_s, bearer, narrow.json[u"cursor"_s].toString());
            QVERIFY2(wide.status == 400 && wide.code() == u"wrong_cursor", wide.body.constData());
        }
    }

    // The manager of one garage, with what a colleague who sees both holds: cursors, the feed, questions by the other
    // garage's words and ids.
    void theOtherGarageStaysShut() {
        const QByteArray desk = m_core.tokenOf(TwoTenants::deskEmail(u"nord"_s));
        const QByteArray owner = token(u"nord"_s, Role::OrgOwner);
        const QByteArray other = TwoTenants::canary(u"nord"_s, 2);
        int tried = 0;
        for (const Route& route : m_core.app->router().routes()) {
            if (!isList(route)) continue;
            const QString list = TenantRequests::path(route, u"nord"_s, {});
            const QString next = m_core.get(list + u"?page[size]=1"_s, owner).json[u"links"_s][u"next"_s].toString();
            QStringList targets{list + u"?page[size]=200"_s};
            if (!next.isEmpty()) targets << list + u"?page[size]=200&"_s + next.sliced(next.indexOf(u"page[after]="_s));
            const RecordType* type = productRegistry().record(TenantRequests::collectionOf(route));
            for (const Field& field : type ? type->fields() : QList<Field>()) {
                if (field.kind == Kind::Text)
                    targets << u"%1?filter[%2]=%3"_s.arg(list, QLatin1StringView(field.name),
                                                         QString::fromLatin1(other));
                const Id id = TwoTenants::record(u"nord"_s, QString::fromLatin1(field.references), 2);
                if (field.kind == Kind::Id && !id.isNull())
                    targets << u"%1?filter[%2]=%3"_s.arg(list, QLatin1StringView(field.name), id.toString());
            }
            targets << list + u"?search="_s + QString::fromLatin1(other);
            for (const QString& target : std::as_const(targets)) {
                ++tried;
                const Answer answer = m_core.get(target, desk);
                QVERIFY2(!answer.body.contains(other), (target.toUtf8() + ' ' + answer.body).constData());
            }
        }
        QVERIFY2(tried > 80, qPrintable(QString::number(tried)));
        const Answer pulled =
            m_core.get(u"/v1/sync/pull?limit=500&org="_s + TwoTenants::org(u"nord"_s).toString(), desk);
        QCOMPARE(pulled.status, 200);
        QVERIFY(pulled.body.contains(TwoTenants::canary(u"nord"_s, 1)));
        QVERIFY2(!pulled.body.contains(other), pulled.body.constData());
    }

    // Somebody else's key must neither give their answer nor stand in the way: with every command.
    void idempotencyKeysAreOnesOwn_data() { roles(); }
    void idempotencyKeysAreOnesOwn() {
        QFETCH(int, role);
        const QByteArray bearer = token(u"nord"_s, static_cast<Role>(role));
        int tried = 0;
        for (const Route& route : m_core.app->router().routes()) {
            const CommandType* type = TenantRequests::commandOf(route);
            if (!type) continue;
            ++tried;
            const QByteArray key = m_ids.next().toString().toLatin1();
            const auto run = [&](const QString& tenant, const QByteArray& who) {
                const Id id = TwoTenants::record(tenant, TenantRequests::collectionOf(route));
                TestCore::Ask ask{.token = who,
                                  .body = m_requests.arguments(*type, tenant, 1),
                                  .headers = {{"idempotency-key", key}}};
                if (ask.body.isEmpty()) ask.raw = "{}";
                return m_core.ask(route.method, TenantRequests::path(route, tenant, id), ask);
            };
            const Answer theirs = run(u"sued"_s, m_stranger);
            const Answer mine = run(u"nord"_s, bearer);
            QVERIFY2(!mine.body.contains(TwoTenants::canary(u"sued"_s)), told(route, mine));
            QVERIFY2(mine.headers.value("idempotency-replayed").isEmpty(), told(route, mine));
            // Neither the answer of the other one, nor a complaint that the key was taken.
            QVERIFY2(mine.code() != u"idempotency_key_reused", told(route, mine));
            // A colleague with the same key and the same body is another sender, too.
            const Answer colleagues = run(u"nord"_s, m_core.tokenOf(TwoTenants::deskEmail(u"nord"_s)));
            QVERIFY2(colleagues.headers.value("idempotency-replayed").isEmpty(), told(route, colleagues));
            QVERIFY2(colleagues.code() != u"idempotency_key_reused", told(route, colleagues));
            // The sender's own repeat is one.
            if (theirs.status >= 300) continue;
            const Answer again = run(u"sued"_s, m_stranger);
            QVERIFY2(again.body == theirs.body, told(route, again));
            ++m_repeated;
        }
        QVERIFY2(tried > 20, qPrintable(QString::number(tried)));
    }

    // Else the repeats would have proven nothing.
    void someCommandsWereTaken() { QVERIFY2(m_repeated > 20, qPrintable(QString::number(m_repeated))); }

    void eventsTellNothingForeign() {
        const Answer mine =
            m_core.get(u"/v1/events?org="_s + TwoTenants::org(u"nord"_s).toString(), token(u"nord"_s, Role::OrgOwner));
        const Answer theirs = m_core.get(u"/v1/events?org="_s + TwoTenants::org(u"sued"_s).toString(), m_stranger);
        QVERIFY(mine.recorded->streamOpen && theirs.recorded->streamOpen);
        const qsizetype before = mine.recorded->streamed.size(), beforeTheirs = theirs.recorded->streamed.size();
        const Answer changed =
            m_core.post(u"/v1/orgs/%1/spaces/%2/update"_s.arg(TwoTenants::org(u"sued"_s).toString(),
                                                              TwoTenants::record(u"sued"_s, u"spaces"_s, 2).toString()),
                        m_stranger, {{u"note"_s, QString::fromLatin1(TwoTenants::canary(u"sued"_s))}});
        QVERIFY2(changed.status == 200, changed.body.constData());
        QVERIFY(theirs.recorded->streamed.size() > beforeTheirs);
        QCOMPARE(mine.recorded->streamed.size(), before);
        for (const QByteArray& event : mine.recorded->streamed + theirs.recorded->streamed)
            QVERIFY2(!event.contains("KANARI"), event.constData());
    }

    // What is asked without naming an organization, and what a stranger's words in a query bring up.
    void otherRoutesTellNothingForeign_data() { roles(); }
    void otherRoutesTellNothingForeign() {
        QFETCH(int, role);
        const QByteArray bearer = token(u"nord"_s, static_cast<Role>(role));
        const QString foreign = TwoTenants::org(u"sued"_s).toString();
        int tried = 0;
        for (const Route& route : m_core.app->router().routes()) {
            if (route.method != HttpMethod::Get || route.pattern.contains('{')) continue;
            ++tried;
            for (const QString& query :
                 {QString(), u"?org="_s + foreign, u"?org_id="_s + foreign, u"?filter[org_id]="_s + foreign,
                  u"?near=47.14,9.52&radius_m=30000&starts_at=2026-11-21T09:00:00Z&ends_at=2026-11-21T10:00:00Z"_s}) {
                const Answer answer = m_core.get(QString::fromLatin1(route.pattern) + query, bearer);
                QVERIFY2(!answer.body.contains(TwoTenants::canary(u"sued"_s)), told(route, answer));
                QVERIFY2(answer.status < 500, told(route, answer));
            }
        }
        QVERIFY(tried >= 5);
    }

private:
    static void roles() {
        QTest::addColumn<int>("role");
        for (size_t i = 0; i < EnumWords<Role>::words.size(); ++i)
            QTest::newRow(EnumWords<Role>::words[i]) << static_cast<int>(i);
    }
    static bool isList(const Route& route) {
        return route.method == HttpMethod::Get && route.pattern.startsWith("/v1/orgs/{org}/") &&
               !route.pattern.contains("{id}");
    }
    QByteArray token(const QString& tenant, Role role) { return m_core.tokenOf(TwoTenants::email(tenant, role)); }
    static const char* told(const Route& route, const Answer& answer) {
        static QByteArray text;
        text = route.pattern + ' ' + QByteArray::number(answer.status) + ' ' +
               answer.body.first(std::min<qsizetype>(answer.body.size(), 500));
        return text.constData();
    }

    TestCore m_core;
    SeededRandom m_random{99};
    RandomIds m_ids{m_core.clock, m_random};
    const TenantRequests m_requests{m_core.clock.now()};
    std::unique_ptr<TwoTenants> m_world;
    QByteArray m_stranger;
    int m_repeated = 0;
};

QTEST_GUILESS_MAIN(ForeignKeysTest)
#include "ForeignKeysTest.moc"
