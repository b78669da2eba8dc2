// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/TestCore.h"

#include "core/demo/DemoAccount.h"
#include "core/demo/DemoRandom.h"
#include "core/server/http/ApiError.h"
#include "core/server/http/RequestTarget.h"
#include "core/server/writer/Blocking.h"
#include "core/server/writer/BulkInsert.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtCore/qtestsupport_core.h>

#include <future>

namespace autospace {

using namespace Qt::StringLiterals;

static constexpr quint64 demoSeed = DemoWorld::usualSeed;
// Each test's process makes its own: a few days are enough for the rules, and quickly filled.
static constexpr DemoSpan demoSpan{.daysBack = 2, .daysAhead = 3};

TestCore::TestCore(const QString& url, Threading threading, Argon2Cost passwordCost) {
    config.database = url.isEmpty() ? u"sqlite:"_s + m_folder.filePath(u"core.db"_s) : url;
    config.durable = !url.isEmpty(); // whoever brings a file may cut its power
    config.threading = threading;
    config.tokenKeys = {{"k1", QByteArray(32, 't')}};
    config.dataKeys = {{"k1", QByteArray(32, 'd')}};
    config.passwordCost = passwordCost;
    config.rate = {1e6, 1e6};
    auto store = CoreApp::open(config);
    if (!store) qFatal("%s", qPrintable(store.error()));
    if (auto migrated = (*store)->migrate(); !migrated) qFatal("%s", qPrintable(migrated.error().message));
    start();
}

void TestCore::start() {
    auto made = CoreApp::create(config, {clock, random, traffic, metrics, log});
    if (!made) qFatal("%s", qPrintable(made.error()));
    app = *std::move(made);
    if (const auto started = app->start(); !started) qFatal("%s", qPrintable(started.error()));
}

void TestCore::restart(const std::function<void()>& meanwhile) {
    app.reset();
    if (meanwhile) meanwhile();
    start();
}

// Making the world takes seconds, copying its file does not.
void TestCore::fillDemo() {
    static const QTemporaryDir templates;
    const QString own = config.database.sliced(7);
    const QString made = templates.filePath(u"demo-%1.db"_s.arg(config.passwordCost.memoryKiB));
    const bool isFile = config.database.startsWith(u"sqlite:"_s);
    if (isFile && QFile::exists(made)) {
        app.reset();
        QFile::remove(own);
        if (!QFile::copy(made, own)) qFatal("%s cannot be copied", qPrintable(made));
        return start();
    }
    const auto count = DemoFill(demoSeed, clock.now(), demoSpan).write(app->writer(), app->hasher());
    if (!count) qFatal("%s", qPrintable(count.error().message));
    if (!isFile || !*count) return;
    app.reset();
    if (!QFile::copy(own, made)) qFatal("%s cannot be copied", qPrintable(own));
    start();
}

Answer TestCore::ask(HttpMethod method, const QString& target, const Ask& ask) {
    const auto parsed = RequestTarget::parse(target.toUtf8());
    Answer answer;
    if (!parsed) { // the connection answers these by itself
        answer.status = parsed.error().status();
        answer.json = parsed.error().document();
        return answer;
    }
    Request request;
    request.method = method;
    request.path = parsed->path;
    request.query = parsed->query;
    request.requestId = "test";
    request.peer = QHostAddress(ask.peer);
    request.body = !ask.raw.isEmpty() ? ask.raw
                   : ask.body.isEmpty() ? QByteArray()
                                        : QJsonDocument(ask.body).toJson(QJsonDocument::Compact);
    if (!request.body.isEmpty()) request.headers.add("content-type", "application/json");
    if (!ask.token.isEmpty()) request.headers.add("authorization", "Bearer " + ask.token);
    for (const auto& [name, value] : ask.headers)
        request.headers.add(name, value);
    answer.recorded = std::make_shared<RecordedAnswer>();
    app->router().handle(std::move(request), Responder(std::make_unique<RecordedSink>(answer.recorded), "test"));
    // What is drawn is drawn on a thread of its own.
    (void)QTest::qWaitFor([&] { return answer.recorded->answers > 0; }, std::chrono::seconds(20));
    if (answer.recorded->answers != 1) qFatal("%s was answered %d times", qPrintable(target), answer.recorded->answers);
    answer.status = answer.recorded->response.status;
    answer.body = answer.recorded->response.body;
    answer.headers = answer.recorded->response.headers;
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

Answer TestCore::signIn(const QString& email, const QString& password) {
    return post(u"/v1/auth/login"_s, {}, {{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, u"test"_s}});
}

QByteArray TestCore::signInBlocking(const QString& email) {
    std::promise<QByteArray> promise;
    auto future = promise.get_future();
    app->signIn().signIn({email, DemoAccount::password.toString(), u"test"_s, QHostAddress(u"192.0.2.7"_s)},
                         [&promise](const std::expected<SignedIn, ApiError>& result) {
                             promise.set_value(result ? result->accessToken : QByteArray());
                         });
    return future.get();
}

QByteArray TestCore::tokenOf(const QString& email) {
    Token& token = m_tokens[email];
    if (token.text.isEmpty() || clock.now() - token.at > 10 * 60'000) {
        const Answer answer = signIn(email, DemoAccount::password.toString());
        if (answer.status != 200) qFatal("%s cannot sign in: %s", qPrintable(email), answer.body.constData());
        token = {answer.json[u"access_token"_s].toString().toLatin1(), clock.now()};
    }
    return token.text;
}

void TestCore::putAll(const QList<std::shared_ptr<Record>>& records) {
    const Stored<> written = Blocking::write(app->writer(), [&](StoreSession& session) {
        return BulkInsert(session, {.at = clock.now(), .action = u"test.put"_s, .actorName = u"test"_s}).insert(records);
    });
    if (!written) qFatal("%s", qPrintable(written.error().message));
}

QList<Id> TestCore::openSlots() {
    const auto garages = all<Location>(
        Query().where(u"org_id"_s, Value(org(u"rheintal"_s))).where(u"status"_s, Value(toWord(LocationStatus::Verified))));
    const auto open = *std::ranges::find_if(garages, [](const auto& garage) { return garage->openingHours.isEmpty(); });
    QList<Id> found;
    for (const auto& slot : all<Space>(Query().where(u"location_id"_s, Value(open->id))))
        if (slot->spaceType == SpaceType::Standard && slot->status == SpaceStatus::Active) found << slot->id;
    return found;
}

Id TestCore::org(const QString& key) { return DemoRandom(demoSeed).named(u"org:"_s + key); }

QString TestCore::orgPath(const QString& key, const QString& rest) {
    return u"/v1/orgs/%1/%2"_s.arg(org(key).toString(), rest);
}

} // namespace autospace
