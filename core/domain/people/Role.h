// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"

namespace autospace {

// What a membership allows; the permission table says what each opens.
enum class Role {
    SuperAdmin,
    OrgOwner,
    Admin,
    Manager,
    Hr,
    Finance,
    Support,
    Valet,
    Provider,
    Supplier,
    Operator,
    Member,
    Customer,
    Visitor,
};

template <>
struct EnumWords<Role> {
    static constexpr std::array words{"super_admin", "org_owner", "admin",    "manager",  "hr",
                                      "finance",     "support",   "valet",    "provider", "supplier",
                                      "operator",    "member",    "customer", "visitor"};
};

} // namespace autospace
