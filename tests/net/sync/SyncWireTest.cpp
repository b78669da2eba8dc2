// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncWire.h"

#include "core/domain/places/Floor.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/text/SentenceJson.h"
#include "net/sync/RejectionReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

Id id(unsigned char n) {
    const unsigned char entropy[10] = {n};
    return Id::v7(1'800'000'000'000, entropy);
}

const Registry& registry() {
    static const Registry instance({&Floor::staticType()}, {});
    return instance;
}

OutboxEntryPtr entry(unsigned char n) {
    auto made = std::make_shared<OutboxEntry>();
    made->id = id(n);
    made->orgId = id(100);
    made->name = u"floors.update"_s;
    made->target = id(50);
    made->arguments = u"{\"name\":\"P1\"}"_s;
    made->base = u"{\"name\":\"P0\"}"_s;
    made->madeAt = {1'800'000'000'000};
    return made;
}

QJsonObject floorJson(const Id& floorId) {
    Floor floor;
    floor.id = floorId;
    floor.orgId = id(100);
    floor.locationId = id(51);
    floor.version = 3;
    floor.name = u"P1"_s;
    floor.createdAt = floor.updatedAt = {1'800'000'000'000};
    return JsonCodec::toJson(floor);
}

QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject page(const QJsonArray& changes) {
    return {{u"changes"_s, changes},
            {u"cursor"_s, u"c+1/="_s},
            {u"sequence"_s, 17},
            {u"more"_s, true},
            {u"reset"_s, false},
            {u"reset_reason"_s, QJsonValue::Null},
            {u"server_time"_s, u"2026-11-20T08:40:00.000Z"_s}};
}

} // namespace

class SyncWireTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pushes() {
        const HttpRequest request = SyncWire::push(id(100), {entry(1), entry(2)});
        QCOMPARE(request.path, u"/v1/sync/push"_s);
        const QJsonDocument body = QJsonDocument::fromJson(request.body);
        QCOMPARE(body[u"org_id"_s].toString(), id(100).toString());
        const QJsonObject first = body[u"commands"_s][0].toObject();
        QCOMPARE(first.keys(), (QStringList{u"arguments"_s, u"base"_s, u"id"_s, u"made_at"_s, u"name"_s, u"target"_s}));
        QCOMPARE(first[u"arguments"_s][u"name"_s].toString(), u"P1"_s);
        QCOMPARE(first[u"made_at"_s].toString(), Instant{1'800'000'000'000}.toString());
        OutboxEntry create = *entry(3);
        create.target.reset();
        create.base.reset();
        const auto sent = SyncWire::push(id(100), {std::make_shared<const OutboxEntry>(create)});
        const QJsonObject command = QJsonDocument::fromJson(sent.body)[u"commands"_s][0].toObject();
        QVERIFY(command[u"target"_s].isNull() && command[u"base"_s].isNull());
    }

    void readsResults() {
        const QJsonObject applied{
            {u"id"_s, id(1).toString()},
            {u"outcome"_s, u"applied"_s},
            {u"sequence"_s, 9},
            {u"result"_s, QJsonObject{{u"collection"_s, u"floors"_s}, {u"id"_s, id(50).toString()}, {u"version"_s, 4}}},
            {u"error"_s, QJsonValue::Null}};
        const QJsonObject refused{{u"id"_s, id(2).toString()},
                                  {u"outcome"_s, u"rejected"_s},
                                  {u"sequence"_s, 9},
                                  {u"result"_s, QJsonValue::Null},
                                  {u"error"_s, QJsonObject{{u"status"_s, u"409"_s},
                                                           {u"code"_s, u"changed_on_both_sides"_s},
                                                           {u"detail"_s, u"D."_s},
                                                           {u"meta"_s, QJsonObject{{u"fields"_s, QJsonArray{}}}}}}};
        const auto results =
            SyncWire::readPush(text({{u"results"_s, QJsonArray{applied, refused}}}), {entry(1), entry(2)});
        QVERIFY(results);
        QVERIFY(results->at(0).applied);
        QCOMPARE(results->at(0).sequence, 9);
        QCOMPARE(results->at(0).record, id(50));
        const CommandRefusal refusal = refusalFrom(results->at(1).error);
        QCOMPARE(refusal.status, 409);
        QCOMPARE(refusal.rejection.kind, Rejection::Kind::Conflict);
        QCOMPARE(refusal.rejection.code, u"changed_on_both_sides"_s);
        QVERIFY(refusal.rejection.meta.contains(u"fields"_s));
        QVERIFY(!SyncWire::readPush(text({{u"results"_s, QJsonArray{refused, applied}}}), {entry(1), entry(2)}));
        QVERIFY(!SyncWire::readPush(text({{u"results"_s, QJsonArray{applied}}}), {entry(1), entry(2)}));
        QVERIFY(!SyncWire::readPush("<html>", {entry(1)}));
        QJsonObject odd = applied;
        odd[u"outcome"_s] = u"perhaps"_s;
        QVERIFY(!SyncWire::readPush(text({{u"results"_s, QJsonArray{odd}}}), {entry(1)}));
    }

    void readsEveryBadField() {
        const Sentence late("%1 is too late.", u"ends_at"_s);
        const QJsonObject first{{u"pointer"_s, u"/plate"_s}, {u"code"_s, u"too_long"_s}, {u"detail"_s, u"D."_s}};
        QJsonObject second{{u"pointer"_s, u"/ends_at"_s}, {u"code"_s, u"too_late"_s}, {u"detail"_s, u"E."_s}};
        SentenceJson::put(second, late);
        QJsonObject error{{u"status"_s, 422},
                          {u"code"_s, u"too_long"_s},
                          {u"detail"_s, u"D."_s},
                          {u"source"_s, QJsonObject{{u"pointer"_s, u"/plate"_s}}}};
        const FieldError plate{u"/plate"_s, u"too_long"_s, Sentence::plain(u"D."_s)};
        QCOMPARE(refusalFrom(error).rejection.fields, FieldErrors{plate});
        error.insert(u"meta"_s, QJsonObject{{u"errors"_s, QJsonArray{first, second}}});
        QCOMPARE(refusalFrom(error).rejection.fields, (FieldErrors{plate, {u"/ends_at"_s, u"too_late"_s, late}}));
    }

    void pulls() {
        QCOMPARE(SyncWire::pull(id(100), {}).path, u"/v1/sync/pull?org=%1&limit=500"_s.arg(id(100).toString()));
        QVERIFY(SyncWire::pull(id(100), u"c+1/="_s).path.endsWith("&cursor=c%2B1%2F%3D"_L1));
        const SyncWire wire(registry());
        const QJsonArray changes{
            QJsonObject{{u"collection"_s, u"floors"_s},
                        {u"id"_s, id(50).toString()},
                        {u"version"_s, 3},
                        {u"record"_s, floorJson(id(50))}},
            QJsonObject{{u"collection"_s, u"floors"_s}, {u"id"_s, id(51).toString()}, {u"forget"_s, true}},
            QJsonObject{
                {u"collection"_s, u"newer_things"_s}, {u"id"_s, id(52).toString()}, {u"record"_s, QJsonObject{}}}};
        const auto read = wire.readPull(text(page(changes)));
        QVERIFY(read);
        QCOMPARE(read->changes.size(), 2);
        QCOMPARE(static_cast<const Floor&>(*read->changes[0].record).name, u"P1"_s);
        QVERIFY(!read->changes[1].record);
        QCOMPARE(read->sequence, 17);
        QCOMPARE(read->cursor, u"c+1/="_s);
        QVERIFY(read->more && !read->reset);
        QCOMPARE(read->serverTime, Instant::parse(u"2026-11-20T08:40:00Z"));
    }

    void aPageThatIsNotWholeIsNone_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not json") << "<html>"_ba;
        QTest::newRow("empty") << "{}"_ba;
        QJsonObject noCursor = page({});
        noCursor.remove(u"cursor"_s);
        QTest::newRow("no cursor") << text(noCursor);
        const auto one = [](const QJsonObject& change) { return text(page({change})); };
        QTest::newRow("bad id") << one({{u"collection"_s, u"floors"_s}, {u"id"_s, u"x"_s}, {u"forget"_s, true}});
        QJsonObject broken = floorJson(id(50));
        broken[u"level"_s] = u"up"_s;
        QTest::newRow("bad record") << one(
            {{u"collection"_s, u"floors"_s}, {u"id"_s, id(50).toString()}, {u"record"_s, broken}});
        QTest::newRow("another id") << one(
            {{u"collection"_s, u"floors"_s}, {u"id"_s, id(49).toString()}, {u"record"_s, floorJson(id(50))}});
    }
    void aPageThatIsNotWholeIsNone() {
        QFETCH(QByteArray, body);
        const auto read = SyncWire(registry()).readPull(body);
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SyncWireTest)
#include "SyncWireTest.moc"
