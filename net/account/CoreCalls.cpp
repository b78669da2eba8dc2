// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/CoreCalls.h"

#include "net/sync/RejectionReading.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

CoreProblem problemOf(const AuthFailure& failure) {
    using Why = CoreProblem::Why;
    switch (failure.kind) {
    case AuthFailure::Kind::Refused: return {Why::SignInNeeded, 401, {}, failure.detail};
    case AuthFailure::Kind::NotOurs: return {Why::NotOurs, 0, {}, failure.detail};
    default: return {Why::Offline, 0, {}, failure.detail, failure.retryAfterSeconds};
    }
}

CoreProblem refusalOf(const HttpReply& reply) {
    const QJsonObject error = errorOf(reply.status, reply.body);
    return {CoreProblem::Why::Refused, reply.status, error[u"code"_s].toString(), error[u"detail"_s].toString(),
            reply.header("Retry-After").toInt()};
}

CoreProblem notOurs(const HttpReply& reply) {
    return {CoreProblem::Why::NotOurs, reply.status, {}, u"The answer is not one that a core gives."_s};
}

} // namespace

void CoreCalls::send(const HttpRequest& request, Done done) {
    const auto read = [done = std::move(done)](const std::expected<HttpReply, CoreProblem>& reply) {
        if (!reply) return done(std::unexpected(reply.error()));
        if (reply->status >= 400) return done(std::unexpected(refusalOf(*reply)));
        if (reply->status == 204 || reply->body.isEmpty()) return done(QJsonObject{});
        const QJsonDocument document = QJsonDocument::fromJson(reply->body);
        if (reply->status >= 300 || !document.isObject()) return done(std::unexpected(notOurs(*reply)));
        done(document.object());
    };
    attempt(request, read, true);
}

void CoreCalls::fetch(const HttpRequest& request, Fetched done) {
    const auto read = [done = std::move(done)](const std::expected<HttpReply, CoreProblem>& reply) {
        if (!reply) return done(std::unexpected(reply.error()));
        if (reply->status >= 400) return done(std::unexpected(refusalOf(*reply)));
        if (reply->status >= 300) return done(std::unexpected(notOurs(*reply)));
        done(reply->body);
    };
    attempt(request, read, true);
}

void CoreCalls::attempt(const HttpRequest& request, Replied done, bool again) {
    const std::weak_ptr<int> alive = m_life;
    m_tokens.access([this, alive, request, done, again](const std::expected<QByteArray, AuthFailure>& token) {
        if (alive.expired()) return;
        if (!token) return done(std::unexpected(problemOf(token.error())));
        HttpRequest asked = request;
        asked.bearer = *token;
        m_transport.send(asked, [this, alive, request, done, again, token = *token](const HttpResult& result) {
            if (alive.expired()) return;
            if (!result)
                return done(std::unexpected(CoreProblem{CoreProblem::Why::Offline, 0, {}, result.error().detail}));
            if (result->status != 401) return done(*result);
            m_tokens.refused(token);
            if (again) return attempt(request, done, false);
            done(std::unexpected(CoreProblem{CoreProblem::Why::SignInNeeded, 401, {}, u"Sign in again."_s}));
        });
    });
}

} // namespace autospace
