// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <QString>

#include <optional>

namespace autospace {

// How far the cache has followed one organization's feed. Its id is the organization's.
class SyncState final : public Record {
    AUTOSPACE_RECORD(SyncState)
    std::optional<QString> cursor;     // opaque; absent before the first page
    qint64 sequence = 0;               // the log position reached
    bool complete = false;             // the first sync has come to its end
    std::optional<Instant> upToDateAt; // by this computer's clock: when the last page without "more" came
};

} // namespace autospace
