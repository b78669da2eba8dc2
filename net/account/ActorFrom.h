// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "net/signin/SignedInUser.h"

#include <optional>

namespace autospace {

// Who the person is in an organization, from what sign-in told: the membership there, or else the one in the
// platform's own organization. The same rule as actorOf() on records.
[[nodiscard]] std::optional<Actor> actorFrom(const SignedInUser& user, const Id& organization, const QString& device);

} // namespace autospace
