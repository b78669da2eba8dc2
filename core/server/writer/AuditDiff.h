// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"

#include <QJsonObject>

namespace autospace {

// What the audit log keeps of a change: the fields that differ, old and new. Sealed fields appear by name only, with
// the word "changed", so that erasing a person's data leaves the chain of hashes whole; secret ones not at all.
struct AuditDiff {
    QJsonObject before; // empty for a new record
    QJsonObject after;

    // before may be null: a new record, of which every field that holds something is listed.
    [[nodiscard]] static AuditDiff between(const Record* before, const Record& after);
};

} // namespace autospace
