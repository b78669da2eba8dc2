// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// What a permission is about. Update is what a requester may do to an own record as well (move, extend, cancel a
// booking); Operate is the work at the desk (confirm, check in and out, no-show); Decide is a verdict (verify, reject).
enum class Action { Create, Read, Update, Delete, Operate, Decide };
inline constexpr int actionCount = 6;

} // namespace autospace
