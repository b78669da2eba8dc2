// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ProductRegistry.h"
#include "tests/core/server/TestCore.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_core = std::make_unique<TestCore>();
        m_core->fillDemo();
        m_slot = m_core->openSlots().constFirst();
    }
    void cleanup() { m_core.reset(); }

    void creatingAnswers201WithLocationAndEtag() {
        const Answer made = create({});
        QVERIFY2(made.status == 201, made.body.constData());
        QCOMPARE(made.headers.value("etag"), "\"1\"");
        const QString location = QString::fromLatin1(made.headers.value("location"));
        QCOMPARE(location, path(u"bookings/"_s + made.data()[u"id"_s].toString()));
        QCOMPARE(m_core->get(location, manager()).data(), made.data());
    }

    void aRepeatWithTheSameKeyGetsTheSameBytes() {
        const Headers key{{"idempotency-key", "desk-1-17"}};
        const Answer first = create(key);
        const Answer again = create(key);
        QCOMPARE(first.status, 201);
        QCOMPARE(again.status, first.status);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("etag"), first.headers.value("etag"));
        QCOMPARE(again.headers.value("location"), first.headers.value("location"));
        QCOMPARE(m_core->all<Booking>(Query().where(u"resource_id"_s, Value(m_slot))
                                          .where(u"starts_at"_s, Value(start()))).size(), 1);
        m_core->restart();
        QCOMPARE(create(key).body, first.body);
    }

    void refusalsAreRememberedToo() {
        QCOMPARE(create({}).status, 201);
        const Headers key{{"idempotency-key", "clash"}};
        const Answer refused = create(key);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"slot_taken"_s);
        const QString id = m_core->all<Booking>(Query().where(u"resource_id"_s, Value(m_slot))
                                                    .where(u"starts_at"_s, Value(start())))[0]->id.toString();
        QCOMPARE(m_core->post(path(u"bookings/%1/cancel"_s.arg(id)), manager(), {{u"reason"_s, u"x"_s}}).status, 200);
        QCOMPARE(create(key).body, refused.body);
        QCOMPARE(create({}).status, 201);
    }

    void theSameKeyWithAnotherBodyIsRefused() {
        const Headers key{{"idempotency-key", "k"}};
        QCOMPARE(create(key).status, 201);
        const Answer other = create(key, u"FL-4242"_s);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), u"idempotency_key_reused"_s);
        QCOMPARE(other.json[u"errors"_s][0][u"source"_s][u"header"_s].toString(), u"Idempotency-Key"_s);
    }

    void keysBelongToTheirPerson() {
        const Headers key{{"idempotency-key", "k"}};
        const Answer mine = create(key);
        const Answer theirs = m_core->ask(HttpMethod::Post, path(u"bookings"_s),
                                          {m_core->tokenOf(u"owner@rheintal.example"_s), body({}), key});
        QCOMPARE(mine.status, 201);
        QCOMPARE(theirs.status, 409); // a booking of its own, and so a clash
    }

    void aStaleVersionIs412() {
        const Answer made = create({});
        const QString one = path(u"bookings/"_s + made.data()[u"id"_s].toString());
        const auto extend = [&](const char* match, int hours) {
            return m_core->ask(HttpMethod::Post, one + u"/extend"_s,
                               {manager(), {{u"ends_at"_s, start().plusMinutes(60 * hours).toString()}},
                                {{"if-match", match}}});
        };
        QCOMPARE(extend("\"1\"", 3).status, 200);
        const Answer stale = extend("\"1\"", 4);
        QVERIFY2(stale.status == 412, stale.body.constData());
        QCOMPARE(stale.json[u"errors"_s][0][u"meta"_s][u"version"_s].toInt(), 2);
        QCOMPARE(extend("\"2\"", 4).status, 200);
        QCOMPARE(extend("2", 5).status, 400);
    }

    void everyBadArgumentIsNamed() {
        const Answer answer = m_core->post(path(u"bookings"_s), manager(),
                                           {{u"resource_id"_s, u"x"_s}, {u"vehicle_height_cm"_s, 1}, {u"colour"_s, 1}});
        QCOMPARE(answer.status, 422);
        QStringList pointers;
        for (const QJsonValue& error : answer.json[u"errors"_s].toArray())
            pointers << error[u"source"_s][u"pointer"_s].toString();
        pointers.sort();
        QCOMPARE(pointers,
                 (QStringList{u"/colour"_s, u"/ends_at"_s, u"/resource_id"_s, u"/vehicle_height_cm"_s}));
    }

    void aWrongPasscodeCountsAlthoughItIsRefused() {
        const Answer made = create({});
        const QString one = path(u"bookings/"_s + made.data()[u"id"_s].toString());
        m_core->clock.set(start());
        const auto checkIn = [&](const QJsonValue& passcode) {
            return m_core->post(one + u"/check-in"_s, manager(), {{u"passcode"_s, passcode}});
        };
        for (int i = 1; i <= 4; ++i) {
            QCOMPARE(checkIn(u"000000"_s).code(), u"wrong_passcode"_s);
            QCOMPARE(m_core->get(one, manager()).data()[u"failed_codes"_s].toInt(), i);
        }
        QCOMPARE(checkIn(u"000000"_s).status, 409);
        QVERIFY(m_core->get(one, manager()).data()[u"locked_until"_s].isString());
        QCOMPARE(checkIn(made.data()[u"passcode"_s]).code(), u"booking_locked"_s);
    }

    void theCoresOwnCommandsHaveNoAddress() {
        for (const CommandType* type : productRegistry().commands()) {
            if (type->needs()) continue;
            const QString target = path(type->path().sliced(1)).replace(u"{id}"_s, m_slot.toString());
            QCOMPARE(m_core->post(target, manager(), {}).status, 404);
        }
    }

    void somebodyWithoutAnOrganizationCanSetOneUp() {
        const QByteArray token = m_core->tokenOf(u"visitor@rheintal.example"_s);
        const QJsonObject wish{{u"name"_s, u"Parkhaus Probe"_s}, {u"kind"_s, u"parking"_s}, {u"country"_s, u"LI"_s},
                               {u"currency"_s, u"CHF"_s}, {u"time_zone"_s, u"Europe/Vaduz"_s}};
        const Answer made = m_core->post(u"/v1/organizations"_s, token, wish);
        QVERIFY2(made.status == 201, made.body.constData());
        const QJsonArray memberships = m_core->get(u"/v1/me"_s, token).data()[u"memberships"_s].toArray();
        QCOMPARE(memberships.size(), 2);
        QCOMPARE(m_core->post(u"/v1/organizations"_s, token, wish).status, 409);
    }

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    QByteArray manager() { return m_core->tokenOf(u"manager@rheintal.example"_s); }
    static QString path(const QString& rest) { return TestCore::orgPath(u"rheintal"_s, rest); }
    [[nodiscard]] Instant start() const { return *Instant::parse(u"2026-12-08T10:00:00Z"); }
    [[nodiscard]] QJsonObject body(const QString& plate) const {
        return {{u"resource_id"_s, m_slot.toString()},
                {u"starts_at"_s, start().toString()},
                {u"ends_at"_s, start().plusMinutes(120).toString()},
                {u"customer_name"_s, u"Zora Muster"_s},
                {u"plate"_s, plate.isEmpty() ? u"FL-1"_s : plate}};
    }
    Answer create(const Headers& headers, const QString& plate = {}) {
        return m_core->ask(HttpMethod::Post, path(u"bookings"_s), {manager(), body(plate), headers});
    }
    std::unique_ptr<TestCore> m_core;
    Id m_slot;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "CommandsTest.moc"
