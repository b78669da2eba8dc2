// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"

namespace autospace {

// How records become tables, apart from the database: the core seals Sealed fields and enforces guards and unique
// indexes; a client's cache seals all Personal fields and enforces nothing, since the core has decided already and
// rows arrive in any order.
struct TablePolicy {
    FieldFlag sealed = FieldFlag::Sealed;
    bool enforce = true;

    static TablePolicy core() { return {}; }
    static TablePolicy cache() { return {FieldFlag::Personal, false}; }
};

} // namespace autospace
