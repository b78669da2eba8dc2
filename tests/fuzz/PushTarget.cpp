// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/SignInSession.h"
#include "core/domain/ProductRegistry.h"
#include "core/domain/reactions/Reactions.h"
#include "core/server/http/JsonBody.h"
#include "core/server/sync/PushService.h"
#include "core/server/writer/CommitObserver.h"
#include "core/storage/StoreFactory.h"
#include "tests/fakes/GarageWorld.h"
#include "tests/fuzz/ForgetfulWriter.h"
#include "tests/fuzz/FuzzTargets.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// A garage in a real database, and its owner signed in.
struct Pushed {
    Pushed() {
        demand(store && store->migrate().has_value(), "no database");
        session = std::move(*store->session());
        const auto booking =
            world.add(aBooking(*world.a1, world.clock.now().plusMinutes(30), world.clock.now().plusMinutes(90)).make());
        const auto user = world.add(aUser(u"Ada"_s).make());
        auto owner = aMembership(*world.organization, u"Ada"_s, {Role::OrgOwner}).make();
        owner->userId = user->id;
        world.add(owner);
        SignInSession signedIn;
        signedIn.id = testId();
        signedIn.version = 1;
        signedIn.userId = user->id;
        signedIn.expiresAt = world.clock.now().plusMinutes(60 * 24);
        world.add(std::make_shared<SignInSession>(signedIn));
        caller = {user->id, signedIn.id, u"192.0.2.7"_s};
        bookingId = booking->id.toString().toLatin1();
        demand(session->begin(Access::Write).has_value(), "no transaction");
        for (const RecordPtr& record : world.view.everything())
            demand(session->put(*record).has_value(), "a record cannot be stored");
        demand(session->commit().has_value(), "no commit");
        writer.emplace(*session);
        commands.emplace(*writer, CommandExecution::Surroundings{access, world.clock, react});
        service.emplace(productRegistry(), *commands);
    }

    GarageWorld world;
    std::unique_ptr<Store> store = openStore(u"sqlite::memory:"_s, productRegistry()).value_or(nullptr);
    std::unique_ptr<StoreSession> session;
    AccessDirectory access{world.clock};
    CommandExecution::React react = &reactTo;
    Caller caller;
    QByteArray bookingId;
    std::optional<ForgetfulWriter> writer;
    std::optional<CommandService> commands;
    std::optional<PushService> service;
};

Pushed& pushed() {
    static Pushed instance;
    return instance;
}

// Whatever a push holds, each of its commands gets one answer, and none brings the database out of step.
void push(QByteArrayView bytes) {
    const auto body = parseJsonBody(bytes.toByteArray());
    if (!body) return;
    Pushed& core = pushed();
    demand(core.writer->begin().has_value(), "no transaction");
    std::optional<std::expected<QByteArray, ApiError>> answer;
    core.service->push(core.caller, *body,
                       [&](std::expected<QByteArray, ApiError> given) { answer = std::move(given); });
    core.writer->forget();
    for (const StoreError& error : core.writer->takeErrors())
        demand(error.kind == StoreError::Kind::Overlap || error.kind == StoreError::Kind::Unique ||
                   error.kind == StoreError::Kind::Stale,
               "the database does not understand a command");
    demand(answer.has_value(), "a push without an answer");
    if (!*answer) return demand(!answer->error().items().isEmpty(), "a refusal without a reason");
    const QJsonArray results = QJsonDocument::fromJson(**answer)[u"results"_s].toArray();
    const QJsonArray commands = (*body)[u"commands"_s].toArray();
    demand(results.size() == commands.size(), "a command without an answer");
    for (qsizetype i = 0; i < results.size(); ++i)
        demand(results[i][u"id"_s] == commands[i][u"id"_s], "an answer to another command");
}

QByteArray aPush(const QByteArray& commands) {
    return R"({"org_id":")" + pushed().world.organization->id.toString().toLatin1() + R"(","commands":[)" + commands +
           "]}";
}

// A command of its own id; on the booking unless it names another target.
QByteArray aCommand(int number, const QByteArray& name, const QByteArray& arguments, const QByteArray& target) {
    const QByteArray id = "0190d9a0-0000-7000-8000-" + QByteArray::number(number).rightJustified(12, '0');
    return R"({"id":")" + id + R"(","name":")" + name + R"(","target":")" + target +
           R"(","made_at":"2026-11-20T08:59:00Z","base":{"note":null},"arguments":)" + arguments + "}";
}

} // namespace

QList<FuzzTarget> pushTargets() {
    const GarageWorld& world = pushed().world;
    const QByteArray booking = pushed().bookingId, slot = world.a2->id.toString().toLatin1();
    const QByteArray garage = world.garage->id.toString().toLatin1();
    const QByteArray create =
        R"({"resource_id":")" + slot +
        R"(","source":"phone","starts_at":"2026-11-20T12:00:00Z","ends_at":"2026-11-20T13:00:00Z","customer_name":"Anna Beispiel","plate":"FL 21"})";
    QByteArrayList tokens{"\"" + booking + "\"", "\"" + slot + "\"", "\"" + garage + "\"", "null", "[]", "{}",
                          R"("base":{},)",       R"("\u0000")"};
    for (const CommandType* command : productRegistry().commands())
        tokens << '"' + command->name().toLatin1() + '"';
    return {{"push",
             push,
             {aPush(aCommand(1, "bookings.create", create, "") + ',' +
                    aCommand(2, "bookings.check_in", R"({"passcode":"123456"})", booking)),
              aPush(aCommand(3, "bookings.cancel", R"({"reason":"ill"})", booking) + ',' +
                    aCommand(4, "bookings.move", R"({"resource_id":")" + slot + "\"}", booking)),
              aPush(aCommand(5, "locations.update", R"({"name":"Nord"})", garage)), aPush("")},
             tokens}};
}

} // namespace autospace
