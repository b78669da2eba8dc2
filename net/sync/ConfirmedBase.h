// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <QString>

#include <optional>

namespace autospace {

// What the core confirmed last of a record that a pending command changed in the cache. Lives beside the record until
// no pending command touches it. Its id is derived from collection and record.
class ConfirmedBase final : public Record {
    AUTOSPACE_RECORD(ConfirmedBase)
    QString collection;
    Id recordId;
    std::optional<QString> record; // JSON as in the feed, sealed in the file; absent when the core had none

    [[nodiscard]] static Id idFor(const QString& collection, const Id& recordId);
};

} // namespace autospace
