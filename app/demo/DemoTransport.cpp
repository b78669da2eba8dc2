// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoTransport.h"

#include "app/demo/DemoPerson.h"
#include "core/demo/DemoWorld.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/schema/JsonCodec.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

// Enough to look back and ahead, and quickly made.
constexpr DemoSpan span{.daysBack = 3, .daysAhead = 7};

// Closes at once: there is nobody to listen to.
class NoFeed final : public EventFeed {
public:
    explicit NoFeed(Handlers handlers) {
        QTimer::singleShot(0, &m_context, [handlers = std::move(handlers)] {
            handlers.closed(std::unexpected(NetworkFailure{NetworkFailure::Kind::Unreachable, {}}));
        });
    }

private:
    QObject m_context;
};

HttpReply json(int status, const QJsonObject& object) {
    return {.status = status,
            .headers = {{"content-type", "application/json"}},
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

std::unexpected<NetworkFailure> unreachable() {
    return std::unexpected(NetworkFailure{NetworkFailure::Kind::Unreachable, u"The demo works without a core."_s});
}

// Notices go to the one person they are for.
bool isFor(const SignedInUser& person, const Record& record) {
    const auto* notice = dynamic_cast<const Notification*>(&record);
    return !notice || notice->userId == person.id;
}

} // namespace

// Nobody asks this world for a password: the sign-in compares it with the account's own.
DemoTransport::DemoTransport(const Clock& clock)
    : m_clock(clock), m_records(DemoWorld(DemoWorld::usualSeed, clock.now(), span).records({})),
      m_person(DemoPerson::in(m_records)) {}

void DemoTransport::send(const HttpRequest& request, Done done) {
    QTimer::singleShot(0, &m_context, [this, request, done = std::move(done)] { done(answer(request)); });
}

std::unique_ptr<EventFeed> DemoTransport::openEventFeed(const HttpRequest&, EventFeed::Handlers handlers) {
    return std::make_unique<NoFeed>(std::move(handlers));
}

HttpResult DemoTransport::answer(const HttpRequest& request) {
    const QUrl url(request.path);
    if (url.path() == "/v1/auth/login"_L1) return signIn(request.body);
    if (url.path() == "/v1/auth/logout"_L1) return HttpReply{.status = 204, .headers = {}, .body = {}};
    const QUrlQuery query(url);
    const QString organization = query.queryItemValue(u"org"_s);
    if (url.path() != "/v1/sync/pull"_L1 || query.hasQueryItem(u"cursor"_s) || m_pulled.contains(organization))
        return unreachable();
    m_pulled.insert(organization);
    return firstPage(organization);
}

HttpResult DemoTransport::signIn(const QByteArray& body) const {
    const QJsonObject wanted = QJsonDocument::fromJson(body).object();
    if (wanted[u"email"_s].toString() != QLatin1StringView(DemoPerson::email)
        || wanted[u"password"_s].toString() != DemoPerson::password)
        return json(401, {{u"errors"_s, QJsonArray{QJsonObject{{u"status"_s, u"401"_s},
                                                               {u"code"_s, u"wrong_credentials"_s},
                                                               {u"title"_s, u"Wrong e-mail or password"_s},
                                                               {u"detail"_s, u"The e-mail or the password is wrong."_s}}}}});
    return json(200, {{u"access_token"_s, u"demo-access"_s},
                      {u"refresh_token"_s, u"demo-refresh"_s},
                      {u"token_type"_s, u"Bearer"_s},
                      {u"expires_in"_s, 900},
                      {u"user"_s, m_person.toJson()}});
}

// Everything of one organization at once, as far as the core gives it to that person.
HttpResult DemoTransport::firstPage(const QString& organization) const {
    QJsonArray changes;
    for (const auto& record : m_records) {
        if (record->orgId.toString() != organization || !isFor(m_person, *record)) continue;
        changes.append(QJsonObject{{u"collection"_s, record->recordType().collection()},
                                   {u"id"_s, record->id.toString()},
                                   {u"version"_s, record->version},
                                   {u"record"_s, JsonCodec::toJson(*record)}});
    }
    return json(200, {{u"changes"_s, changes},
                      {u"cursor"_s, u"demo"_s},
                      {u"sequence"_s, changes.size()},
                      {u"more"_s, false},
                      {u"reset"_s, false},
                      {u"server_time"_s, m_clock.now().toString()}});
}

} // namespace autospace
