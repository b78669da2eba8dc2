// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/AccessDirectory.h"

#include "core/domain/people/ActorOf.h"
#include "core/server/api/StoreFault.h"

namespace autospace {

using namespace Qt::StringLiterals;

std::expected<AccessDirectory::Person, ApiError> AccessDirectory::person(const StoreSession& view,
                                                                         const Caller& caller) const {
    const auto session = view.get<SignInSession>(caller.sessionId);
    const auto user = view.get<User>(caller.userId);
    // A read that failed must not look like a session that is over: the client would sign out.
    if (const auto failure = view.failure()) return std::unexpected(storeFault(*failure));
    if (!session || !user || session->userId != caller.userId || session->revokedAt ||
        session->expiresAt <= m_clock.now())
        return std::unexpected(ApiError::unauthorized(u"This sign-in has ended. Sign in again."_s, u"session_ended"_s));
    if (user->status != UserStatus::Active)
        return std::unexpected(ApiError::unauthorized(
            u"This account is suspended. Ask an administrator of your organization."_s, u"account_suspended"_s));
    return Person{user, session};
}

std::expected<Actor, ApiError> AccessDirectory::actor(const StoreSession& view, const Caller& caller, const Id& orgId,
                                                      const QString& device) const {
    if (caller.isSystem()) return Actor::system(orgId);
    const auto found = person(view, caller);
    if (!found) return std::unexpected(found.error());
    const auto organization = view.get<Organization>(orgId);
    const auto actor = organization
                           ? actorOf(view, caller.userId, orgId, device.isEmpty() ? found->session->device : device,
                                     organization)
                           : std::nullopt;
    if (const auto failure = view.failure()) return std::unexpected(storeFault(*failure));
    // Whoever does not belong to an organization cannot tell it from one that does not exist.
    if (!actor)
        return std::unexpected(
            ApiError::notFound(u"There is no such organization, or you do not belong to it."_s, u"no_organization"_s));
    return *actor;
}

std::expected<Actor, ApiError> AccessDirectory::anybody(const StoreSession& view, const Caller& caller) const {
    const auto found = person(view, caller);
    if (!found) return std::unexpected(found.error());
    Actor actor;
    actor.userId = caller.userId;
    actor.name = found->user->name;
    actor.device = found->session->device;
    return actor;
}

} // namespace autospace
