// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// Sharing views of lists with the organization.
namespace autospace::sharedViews {

inline constexpr int mostColumns = 60;
inline constexpr int mostOfAList = 100;

// Shares a view; one's own of the same list and name is replaced.
[[nodiscard]] const CommandType& share();
// Takes one's own back; owners, admins and managers anybody's.
[[nodiscard]] const CommandType& withdraw();

[[nodiscard]] inline QList<const CommandType*> all() { return {&share(), &withdraw()}; }

} // namespace autospace::sharedViews
