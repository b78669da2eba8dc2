// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QString>

namespace autospace {

// Who asks, as the request's credentials prove it, and from where. What that person may do is looked up in the same
// transaction in which it is used, so that nobody acts on rights that were taken away a moment ago.
struct Caller {
    Id userId; // null: the core's own work
    Id sessionId;
    QString address;

    [[nodiscard]] static Caller system() { return {}; }
    [[nodiscard]] bool isSystem() const { return userId.isNull(); }
};

} // namespace autospace
