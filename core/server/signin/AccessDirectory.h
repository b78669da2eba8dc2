// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/people/SignInSession.h"
#include "core/domain/people/User.h"
#include "core/domain/schema/Clock.h"
#include "core/server/http/ApiError.h"
#include "core/server/writer/Caller.h"
#include "core/storage/StoreSession.h"

#include <expected>
#include <memory>

namespace autospace {

// Whether whoever asks may still ask, and as whom: looked up for every request in the transaction that serves it. A
// session that was ended, an account that was suspended and a membership that was removed count at once.
class AccessDirectory {
public:
    struct Person {
        std::shared_ptr<const User> user;
        std::shared_ptr<const SignInSession> session;
    };

    explicit AccessDirectory(const Clock& clock) : m_clock(clock) {}

    // Errors: 401 when the session is over or the account suspended, 503 when the database could not tell.
    [[nodiscard]] std::expected<Person, ApiError> person(const StoreSession& view, const Caller& caller) const;
    // The person as a member of the organization. Errors: also 404 for an organization that is not theirs.
    [[nodiscard]] std::expected<Actor, ApiError> actor(const StoreSession& view, const Caller& caller,
                                                       const Id& orgId, const QString& device = {}) const;

    // The person without an organization, for what anybody signed in may do (set up an organization).
    [[nodiscard]] std::expected<Actor, ApiError> anybody(const StoreSession& view, const Caller& caller) const;

private:
    const Clock& m_clock;
};

} // namespace autospace
