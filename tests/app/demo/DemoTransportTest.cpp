// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPerson.h"
#include "app/demo/DemoTransport.h"
#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/JsonCodec.h"
#include "tests/fakes/FixedClock.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace autospace;

// The core that answers a sign-in and one pull of each organization, and is away ever after.
class DemoTransportTest : public QObject {
    Q_OBJECT

    FixedClock m_clock{DemoPerson::picturesAt};

    static std::optional<HttpResult> ask(DemoTransport& core, const QByteArray& method, const QString& path, const QJsonObject& body = {}) {
        std::optional<HttpResult> result;
        core.send({.method = method, .path = path, .body = QJsonDocument(body).toJson(), .bearer = {}, .headers = {}},
                  [&result](HttpResult got) { result = std::move(got); });
        (void)QTest::qWaitFor([&] { return result.has_value(); });
        return result;
    }
    static std::optional<HttpResult> signIn(DemoTransport& core, const QString& password) {
        return ask(core, "POST", u"/v1/auth/login"_s, {{u"email"_s, QString::fromLatin1(DemoPerson::email)}, {u"password"_s, password}});
    }
    static QJsonObject document(const HttpResult& result) { return QJsonDocument::fromJson(result->body).object(); }

private Q_SLOTS:
    void letsTheDemosPersonIn() {
        DemoTransport core(m_clock);
        const auto result = signIn(core, DemoPerson::password.toString());
        QVERIFY(result && *result);
        QCOMPARE((*result)->status, 200);
        const auto user = SignedInUser::fromJson(document(*result)[u"user"_s].toObject());
        QVERIFY(user);
        QCOMPARE(user->name, u"Mirjam Beispiel"_s);
        QCOMPARE(user->memberships.size(), 2);
        QCOMPARE(user->memberships[0].orgName, u"Rheintal Parking"_s);
        QCOMPARE(user->memberships[0].roles, QList{Role::Manager});
        QCOMPARE((*signIn(core, u"not this one"_s))->status, 401);
    }

    void givesEachOrganizationOnce() {
        DemoTransport core(m_clock);
        const auto user = SignedInUser::fromJson(document(*signIn(core, DemoPerson::password.toString()))[u"user"_s].toObject());
        QVERIFY(user);
        for (const MembershipInfo& membership : user->memberships) {
            const QString pull = u"/v1/sync/pull?org="_s + membership.orgId.toString();
            const auto page = ask(core, "GET", pull);
            QVERIFY(page && *page);
            QHash<QString, int> counts;
            for (const QJsonValue& change : document(*page)[u"changes"_s].toArray()) {
                const QString collection = change[u"collection"_s].toString();
                const RecordType* type = productRegistry().record(collection);
                QVERIFY(type);
                const auto record = type->makeRecord();
                QVERIFY(JsonCodec::readRecord(*record, change[u"record"_s].toObject()));
                QCOMPARE(record->orgId, membership.orgId);
                // Of notices only one's own.
                if (collection == u"notifications"_s) QCOMPARE(change[u"record"_s][u"user_id"_s].toString(), user->id.toString());
                ++counts[collection];
            }
            QVERIFY(counts[u"locations"_s] >= 2);
            QVERIFY(counts[u"bookings"_s] > 50);
            QVERIFY(!counts.contains(u"users"_s));
            QVERIFY(!ask(core, "GET", pull)->has_value());
        }
    }

    void nothingElseIsAnswered() {
        DemoTransport core(m_clock);
        QVERIFY(!ask(core, "POST", u"/v1/sync/push"_s)->has_value());
        QVERIFY(!ask(core, "POST", u"/v1/auth/refresh"_s)->has_value());
    }
};

QTEST_GUILESS_MAIN(DemoTransportTest)
#include "DemoTransportTest.moc"
