// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordReader.h"
#include "models/records/RecordWindow.h"
#include "models/records/RowSteps.h"

#include <optional>

namespace autospace {

// Rows of a list that stand one after the other.
struct RowRun {
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] qint64 count() const { return last - first + 1; }
    // The same rows in pieces of at most so many.
    [[nodiscard]] static QList<RowRun> pieces(const QList<RowRun>& runs, qint64 most);
    // Which records they are, on the reading thread. Nothing when the list is no longer the one that is known: another
    // number of rows, or another record at a row that is held.
    [[nodiscard]] std::optional<QList<Id>> ids(const RecordReader& reader, const RecordType& type, Query query,
                                               const HeldRun& known) const;
};

} // namespace autospace
