// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/OutboxEntry.h"

#include <QMetaType>

namespace autospace {

// A command that is not settled, for lists of what waits. The entry never changes; a later list has another one.
struct PendingCommand {
    OutboxEntryPtr entry;
    bool behind = false; // waits behind one that was refused
};

} // namespace autospace

Q_DECLARE_METATYPE(QList<autospace::PendingCommand>)
