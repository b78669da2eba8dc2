// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "models/records/RecordReader.h"
#include "models/records/RecordRow.h"

namespace autospace {

// A run of consecutive rows of a query's result. Made on the reading thread.
struct RecordWindow {
    qint64 first = 0;  // position of rows[0] in the whole result
    qint64 total = -1; // size of the whole result; -1 = not asked for
    QList<RecordRow> rows;

    // The keyset cursor that stands on a record: its sort values, then its id.
    [[nodiscard]] static QList<Value> cursor(const Record& record, const Query& query);

    // The first rows. Counts when these are all.
    [[nodiscard]] static RecordWindow beginning(const RecordReader& reader, const Registry& registry,
                                                const RecordType& type, const Query& query, int limit);
    // Jumps to a position; counts too.
    [[nodiscard]] static RecordWindow at(const RecordReader& reader, const Registry& registry, const RecordType& type,
                                         const Query& query, qint64 first, int limit);
    // The rows after (or, backwards, before) a row that is known to stand at `position`. Costs the same anywhere.
    [[nodiscard]] static RecordWindow beside(const RecordReader& reader, const Registry& registry,
                                             const RecordType& type, const Query& query, const Record& known,
                                             qint64 position, int limit, bool backwards);
    // Around the first of the anchors that is still in the result, wherever it stands now; else at `first`. Counts.
    struct Around {
        QList<Id> anchors;
        qint64 first = 0;
        int before = 0; // rows wanted before the anchor
        int limit = 0;
    };
    [[nodiscard]] static RecordWindow around(const RecordReader& reader, const Registry& registry,
                                             const RecordType& type, const Query& query, const Around& wanted);
};

} // namespace autospace
