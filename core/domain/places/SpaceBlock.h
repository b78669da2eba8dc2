// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <QString>

namespace autospace {

// A time in which a space cannot be booked.
class SpaceBlock final : public Record {
    AUTOSPACE_RECORD(SpaceBlock)
    Id locationId;
    Id spaceId;
    Instant startsAt;
    Instant endsAt;
    QString reason;
};

} // namespace autospace
