// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <QString>

namespace autospace {

// A level of a location; its spaces are drawn on its plan.
class Floor final : public Record {
    AUTOSPACE_RECORD(Floor)
    Id locationId;
    QString name;
    int level = 0; // 0 = street level
};

} // namespace autospace
