// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QString>

namespace autospace {

// One line of the change log: this record of this organization has this version now.
struct ChangeEntry {
    qint64 sequence = 0; // per organization, from 1, without holes, in commit order
    QString collection;
    Id recordId;
    qint64 version = 0;
    Id commandId; // the command that made it; null for the core's own work without one
};

} // namespace autospace
