// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/AuthClient.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

HttpRequest post(const QString& path, const QJsonObject& body) {
    return {.method = "POST",
            .path = path,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .bearer = {},
            .headers = {}};
}

AuthFailure failureOf(const NetworkFailure& failure) {
    switch (failure.kind) {
    case NetworkFailure::Kind::Untrusted: return {AuthFailure::Kind::Untrusted, failure.detail};
    case NetworkFailure::Kind::NotOurs: return {AuthFailure::Kind::NotOurs, failure.detail};
    default: return {AuthFailure::Kind::Offline, failure.detail};
    }
}

AuthFailure failureOf(const HttpReply& reply) {
    const QJsonArray errors = QJsonDocument::fromJson(reply.body)[u"errors"_s].toArray();
    const QString detail = errors.isEmpty() ? u"HTTP %1"_s.arg(reply.status) : errors.first()[u"detail"_s].toString();
    if (reply.status == 429) {
        const int seconds = reply.header("Retry-After").toInt();
        return {AuthFailure::Kind::TooMany, detail, seconds > 0 ? seconds : 60};
    }
    if (reply.status >= 500) return {AuthFailure::Kind::ServerTrouble, detail};
    // Only an answer in the core's own form says that the password or the token is wrong; a proxy's page does not.
    const bool refused = reply.status == 400 || reply.status == 401 || reply.status == 403 || reply.status == 422;
    if (refused && !errors.isEmpty()) return {AuthFailure::Kind::Refused, detail};
    return {AuthFailure::Kind::NotOurs, detail};
}

} // namespace

AuthClient::Result AuthClient::read(const HttpResult& result) {
    if (!result) return std::unexpected(failureOf(result.error()));
    if (result->status != 200) return std::unexpected(failureOf(*result));
    const QJsonObject json = QJsonDocument::fromJson(result->body).object();
    const auto user = SignedInUser::fromJson(json[u"user"_s].toObject());
    SignInReply reply{json[u"access_token"_s].toString().toLatin1(), json[u"refresh_token"_s].toString().toLatin1(),
                      json[u"expires_in"_s].toInt(), user.value_or(SignedInUser{})};
    if (!user || reply.accessToken.isEmpty() || reply.refreshToken.isEmpty() || reply.expiresInSeconds <= 0)
        return std::unexpected(AuthFailure{AuthFailure::Kind::NotOurs, u"The answer is not a sign-in."_s});
    return reply;
}

void AuthClient::login(const QString& email, const QString& password, Done done) {
    m_transport.send(
        post(u"/v1/auth/login"_s, {{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, m_device}}),
        [done = std::move(done)](const HttpResult& result) { done(read(result)); });
}

void AuthClient::refresh(const QByteArray& refreshToken, Done done) {
    HttpRequest request =
        post(u"/v1/auth/refresh"_s, {{u"refresh_token"_s, QString::fromLatin1(refreshToken)}, {u"device"_s, m_device}});
    // The core takes a spent token once more for half a minute; a lost answer must be noticed well within that.
    request.timeoutMs = 8'000;
    m_transport.send(request, [done = std::move(done)](const HttpResult& result) { done(read(result)); });
}

void AuthClient::logout(const QByteArray& refreshToken, std::function<void()> done) {
    HttpRequest request = post(u"/v1/auth/logout"_s, {{u"refresh_token"_s, QString::fromLatin1(refreshToken)}});
    request.timeoutMs = 5'000;
    m_transport.send(request, [done = std::move(done)](const HttpResult&) { done(); });
}

} // namespace autospace
