// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordRow.h"
#include "models/text/Formats.h"

#include <QVariant>

namespace autospace {

// A column that is not stored but follows from a record and the time: minutes late, what is left of a hold.
struct DerivedColumn {
    const char* name;      // the role
    const char* label;     // English source text, translated in the context "fields"
    const char* sortField; // the field whose order is this column's; empty = it has none
    QVariant (*value)(const RecordRow& row, Instant now);
    QString (*text)(const RecordRow& row, const Formats& formats, Instant now);

    // Those of a collection; empty for most.
    [[nodiscard]] static const QList<DerivedColumn>& of(const QString& collection);
};

} // namespace autospace
