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

} // namespace

CoreAnswer CoreCalls::read(const HttpResult& result) {
    if (!result) return std::unexpected(CoreProblem{CoreProblem::Why::Offline, 0, {}, result.error().detail});
    if (result->status >= 400) {
        const QJsonObject error = errorOf(result->status, result->body);
        return std::unexpected(CoreProblem{CoreProblem::Why::Refused, result->status, error[u"code"_s].toString(),
                                           error[u"detail"_s].toString(), result->header("Retry-After").toInt()});
    }
    if (result->status == 204 || result->body.isEmpty()) return QJsonObject{};
    const QJsonDocument document = QJsonDocument::fromJson(result->body);
    if (result->status >= 300 || !document.isObject())
        return std::unexpected(
            CoreProblem{CoreProblem::Why::NotOurs, result->status, {}, u"The answer is not one that a core gives."_s});
    return document.object();
}

void CoreCalls::attempt(const HttpRequest& request, Done done, bool again) {
    const std::weak_ptr<int> alive = m_life;
    m_tokens.access([this, alive, request, done, again](const std::expected<QByteArray, AuthFailure>& token) {
        if (alive.expired()) return;
        if (!token) return done(std::unexpected(problemOf(token.error())));
        HttpRequest asked = request;
        asked.bearer = *token;
        m_transport.send(asked, [this, alive, request, done, again, token = *token](const HttpResult& result) {
            if (alive.expired()) return;
            if (!result || result->status != 401) return done(read(result));
            m_tokens.refused(token);
            if (again) return attempt(request, done, false);
            done(std::unexpected(CoreProblem{CoreProblem::Why::SignInNeeded, 401, {}, u"Sign in again."_s}));
        });
    });
}

} // namespace autospace
