// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/User.h"
#include "core/domain/schema/View.h"

#include <QJsonObject>

namespace autospace {

// The signed-in person as sign-in and /v1/me answer it: {id, name, email, locale, memberships: [{id, org_id, org_name,
// org_kind, roles, garage_ids}]}, active memberships by the organization's name.
[[nodiscard]] QJsonObject personJson(const View& view, const User& user);

} // namespace autospace
