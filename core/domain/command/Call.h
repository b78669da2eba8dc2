// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/domain/schema/Struct.h"

#include <QJsonObject>
#include <QStringList>

namespace autospace {

// One call of a command, parsed: the arguments, which of them the caller gave, and the record it is about.
struct Call {
    const Struct& arguments;
    Id target;         // null for Target::Collection
    QStringList given; // names of the arguments that were sent
    QJsonObject base;  // for updates: what the caller saw in the fields being changed
};

} // namespace autospace
