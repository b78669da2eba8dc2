// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RowRun.h"

#include <algorithm>

namespace autospace {

QList<RowRun> RowRun::pieces(const QList<RowRun>& runs, qint64 most) {
    QList<RowRun> pieces;
    for (const RowRun& run : runs)
        for (qint64 row = run.first; row <= run.last; row += most)
            pieces << RowRun{row, std::min(row + most - 1, run.last)};
    return pieces;
}

std::optional<QList<Id>> RowRun::ids(const RecordReader& reader, const RecordType& type, Query query,
                                     const HeldRun& known) const {
    if (reader.count(type, query) != known.total) return std::nullopt;
    QList<Id> ids;
    for (const RecordPtr& record : reader.selectAt(type, query.take(static_cast<int>(count())), first))
        ids << record->id;
    if (ids.size() != count()) return std::nullopt;
    for (qint64 row = std::max(first, known.first); row <= last && row < known.first + known.ids.size(); ++row)
        if (ids[row - first] != known.ids[row - known.first]) return std::nullopt;
    return ids;
}

} // namespace autospace
