// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/AuthRoutes.h"

#include "core/domain/schema/JsonCodec.h"
#include "core/server/api/Callers.h"
#include "core/server/api/RejectionError.h"
#include "core/server/signin/PersonJson.h"
#include "core/server/signin/RefreshRequest.h"
#include "core/server/signin/SignInRequest.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bodyLimit = 8 * 1024;

template <class T>
std::expected<T, ApiError> readForm(const QJsonObject& json) {
    T form;
    if (auto read = JsonCodec::readArguments(form, json); !read)
        return std::unexpected(toApiError(Rejection::invalid(read.error())));
    return form;
}

SignInService::Done answerTo(Responder responder) {
    return [responder = std::move(responder)](std::expected<SignedIn, ApiError> result) mutable {
        if (!result) return responder.send(result.error());
        responder.send(Response::json(200, result->toJson()).withHeader("cache-control", "no-store"));
    };
}

void login(SignInService& service, RoutedRequest routed, Responder responder) {
    const auto form = readForm<SignInRequest>(routed.json);
    if (!form) return responder.send(form.error());
    service.signIn({form->email, form->password, form->device.value_or(QString()), routed.request.peer},
                   answerTo(std::move(responder)));
}

void refresh(SignInService& service, RoutedRequest routed, Responder responder) {
    const auto form = readForm<RefreshRequest>(routed.json);
    if (!form) return responder.send(form.error());
    service.refresh(form->refreshToken, form->device.value_or(QString()), routed.request.peer,
                    answerTo(std::move(responder)));
}

void logout(SignInService& service, RoutedRequest routed, Responder responder) {
    const auto form = readForm<RefreshRequest>(routed.json);
    if (!form) return responder.send(form.error());
    service.signOut(form->refreshToken,
                    [responder = std::move(responder)](std::expected<void, ApiError> result) mutable {
                        if (!result) return responder.send(result.error());
                        responder.send(Response::noContent());
                    });
}

void me(const ApiContext& api, RoutedRequest routed, Responder responder) {
    api.reading.asPerson(callerOf(routed), std::move(responder),
                         [](StoreSession& session, const AccessDirectory::Person& person) -> ReadService::Answer {
                             return Response::json(200, {{u"data"_s, personJson(session, *person.user)}});
                         });
}

RouteDescription described(const QString& id, const QString& summary, const QString& request, const QString& response,
                           int status = 200) {
    const auto reference = [](const QString& name) {
        return name.isEmpty() ? QJsonObject() : QJsonObject{{u"$ref"_s, u"#/components/schemas/"_s + name}};
    };
    return {id, summary, u"sign-in"_s, {}, reference(request), reference(response), status};
}

} // namespace

std::vector<Route> authRoutes(const ApiContext& api, SignInService& signIn) {
    const auto with = [&signIn](auto handler) {
        return [&signIn, handler](RoutedRequest r, Responder s) { handler(signIn, std::move(r), std::move(s)); };
    };
    return {
        {HttpMethod::Post, "/v1/auth/login", RoutePermission::open(), with(login), RouteBody::json(bodyLimit),
         described(u"auth.login"_s, u"Signs a person in on a device."_s, u"SignInRequest"_s, u"SignedIn"_s)},
        {HttpMethod::Post, "/v1/auth/refresh", RoutePermission::open(), with(refresh), RouteBody::json(bodyLimit),
         described(u"auth.refresh"_s, u"Exchanges a refresh token for a new pair; each token is good once."_s,
                   u"RefreshRequest"_s, u"SignedIn"_s)},
        {HttpMethod::Post, "/v1/auth/logout", RoutePermission::open(), with(logout), RouteBody::json(bodyLimit),
         described(u"auth.logout"_s, u"Ends the sign-in that a refresh token belongs to."_s, u"RefreshRequest"_s, {},
                   204)},
        {HttpMethod::Get, "/v1/me", RoutePermission::signedIn(),
         [api](RoutedRequest r, Responder s) { me(api, std::move(r), std::move(s)); }, RouteBody::none(),
         described(u"auth.me"_s, u"The signed-in person with its memberships."_s, {}, u"PersonAnswer"_s)},
    };
}

} // namespace autospace
