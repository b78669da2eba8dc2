// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

namespace autospace {

// Makes the ids of new records.
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual Id next() = 0;
};

} // namespace autospace
