// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bookings/Booking.h"
#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/text/SentenceJson.h"
#include "net/signin/AuthClient.h"
#include "net/sync/RejectionReading.h"
#include "net/sync/SyncWire.h"
#include "net/transport/EventParser.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// A stream means the same however it is cut.
void events(QByteArrayView bytes) {
    EventParser whole, slow;
    const auto atOnce = whole.feed(bytes);
    QList<StreamEvent> piecemeal;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto more = slow.feed(bytes.sliced(i, 1));
        if (!more) return demand(!atOnce, "a stream is judged by how it is cut");
        piecemeal += *more;
    }
    demand(atOnce.has_value() && *atOnce == piecemeal, "events depend on how the stream is cut");
}

// A page of the feed is taken whole or not at all.
void feed(QByteArrayView bytes) {
    const auto page = SyncWire(productRegistry()).readPull(bytes.toByteArray());
    if (!page) return demand(!page.error().isEmpty(), "a refusal without a reason");
    for (const PullChange& change : page->changes)
        demand(change.type && !change.id.isNull(), "a change of nothing");
    demand(!page->cursor.isEmpty() && page->sequence >= 0, "a page that leads nowhere");
}

// Answers to a push, one for each command that was sent.
void answers(QByteArrayView bytes) {
    const auto entry = std::make_shared<OutboxEntry>();
    entry->id = Id::parse(u"0190d9a0-0000-7000-8000-000000000001").value();
    const auto results = SyncWire::readPush(bytes.toByteArray(), {entry});
    if (!results) return demand(!results.error().isEmpty(), "a refusal without a reason");
    demand(results->size() == 1 && results->first().id == entry->id, "an answer to another command");
    if (results->first().applied) return;
    const CommandRefusal refusal = refusalFrom(results->first().error);
    demand(!refusal.rejection.code.isEmpty() && !refusal.rejection.detail.isEmpty(), "a refusal that says nothing");
}

void problems(QByteArrayView bytes) {
    const CommandRefusal refusal = refusalFrom(errorOf(422, bytes.toByteArray()));
    const Sentence& detail = refusal.rejection.detail;
    demand(!refusal.rejection.code.isEmpty() && !detail.isEmpty(), "a refusal that says nothing");
    const auto again = SentenceJson::read(SentenceJson::write(detail));
    demand(!again || (*again == detail && again->text() == detail.text()), "a sentence changes on the way to disk");
}

void signIn(QByteArrayView bytes) {
    HttpReply reply;
    reply.status = 200;
    reply.body = bytes.toByteArray();
    const auto read = AuthClient::read(reply);
    if (!read) return;
    demand(!read->accessToken.isEmpty() && !read->refreshToken.isEmpty(), "signed in without a token");
    demand(SignedInUser::fromJson(read->user.toJson()) == read->user, "a person changes on the way to disk");
}

QByteArray aPage() {
    Booking booking;
    booking.id = Id::parse(u"0190d9a0-0000-7000-8000-000000000002").value();
    booking.version = 1;
    const QJsonObject change{{u"collection"_s, u"bookings"_s},
                             {u"id"_s, booking.id.toString()},
                             {u"version"_s, 1},
                             {u"record"_s, JsonCodec::toJson(booking)}};
    return QJsonDocument(QJsonObject{{u"changes"_s, QJsonArray{change}},
                                     {u"cursor"_s, u"c"_s},
                                     {u"sequence"_s, 3},
                                     {u"more"_s, false},
                                     {u"reset"_s, false},
                                     {u"server_time"_s, u"2026-11-20T09:00:00Z"_s}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

QList<FuzzTarget> feedTargets() {
    const QByteArray error =
        R"({"status":"422","code":"slot_taken","title":"Taken","detail":"The slot is taken.","source":{"pointer":"/starts_at"},"meta":{"fields":[{"field":"a","base":1,"mine":2,"theirs":3}]}})";
    const QByteArray sentence =
        R"({"code":"slot_blocked","meta":{"sentence":{"text":"Slot %1 is %2 until %3. %4 of %5 %6","values":["A-1",{"word":"retired"},{"time":"2026-11-20T09:00:00Z","zone":"Europe/Vaduz"},{"number":2.1,"decimals":2},[1,"b"],{"text":"%1 last","values":[{"field":"code","label":"Code"}]}]}}})";
    const QByteArray id = R"("id":"0190d9a0-0000-7000-8000-000000000001")";
    return {
        {"events",
         events,
         {"event: change\nid: 7\ndata: {\"org_id\":1}\n\n: beat\n\ndata: a\r\ndata: b\r\n\r\n", "\xef\xbb\xbf"
                                                                                                "data\rid\r\r"},
         {"data:", "\n\n", "\r", "event:", "id: \0x", ":"}},
        {"feed",
         feed,
         {aPage(),
          R"({"changes":[],"cursor":"c","sequence":0,"more":true,"reset":true,"reset_reason":"restored","server_time":"2026-11-20T09:00:00Z"})"},
         {R"("forget":true,)", R"("record":null,)", "null", "[]", "{}", "9e18", R"("collection":"spaces",)"}},
        {"answers",
         answers,
         {R"({"results":[{)" + id +
              R"(,"outcome":"applied","sequence":5,"result":{"collection":"bookings","id":"0190d9a0-0000-7000-8000-000000000002","version":1},"error":null}]})",
          R"({"results":[{)" + id + R"(,"outcome":"rejected","sequence":5,"result":null,"error":)" + error + "}]}"},
         {R"("outcome":"rejected",)", "null", "[]", "{}"}},
        {"problems",
         problems,
         {R"({"errors":[)" + error + "]}", R"({"errors":[)" + sentence + "]}", "<html>502</html>", "{}"},
         {"null", "[]", "{}", R"("meta":{},)", "%1", R"({"word":)", "1e400"}},
        {"sign-in",
         signIn,
         {R"({"access_token":"a","refresh_token":"r","token_type":"Bearer","expires_in":900,"user":{)" + id +
          R"(,"name":"Anna","email":"a@b.example","locale":"de","memberships":[{"id":"0190d9a0-0000-7000-8000-000000000003","org_id":"0190d9a0-0000-7000-8000-000000000004","org_name":"N","org_kind":"parking","roles":["manager"],"garage_ids":[]}]}})"},
         {"null", "[]", "{}", R"("roles":["none"],)", "-1", "1e30"}},
    };
}

} // namespace autospace
