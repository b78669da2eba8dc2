// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Rejection.h"
#include "core/domain/places/Location.h"
#include "core/domain/schema/View.h"

namespace autospace {

// What must hold for a location's fields together, and what it still lacks before it can be submitted.
class LocationRules {
public:
    // Time zone, opening hours and currencies, which single fields cannot check.
    [[nodiscard]] static FieldErrors errors(const Location& location);

    // Something missing: the field (or "slots") to go to, and what to do there.
    struct Missing {
        QString item;
        Sentence detail;
    };
    // Empty when the location can be submitted for verification.
    [[nodiscard]] static QList<Missing> missing(const View& view, const Location& location);
};

} // namespace autospace
