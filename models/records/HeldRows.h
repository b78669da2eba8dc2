// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordWindow.h"
#include "models/records/RowSteps.h"

namespace autospace {

// The run of rows of a long list that is in memory. However long the list, it never holds more than maximum rows.
class HeldRows {
public:
    static constexpr qint64 maximum = 512;

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_first + m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    // Null when the row is not held.
    [[nodiscard]] const RecordRow* at(qint64 row) const;
    // -1 when no held row has the id.
    [[nodiscard]] qint64 rowOf(const Id& id) const;
    [[nodiscard]] HeldRun run() const;

    void reset(RecordWindow window);
    void clear() { *this = {}; }
    // Adds rows that were read beside the held ones; forgets the far end beyond the maximum.
    void add(RecordWindow window);
    // One structural change; rows come from `fresh` for InsertHeld.
    void apply(const RowStep& step, const RecordWindow& fresh);
    // Takes over the content of rows that stayed; the rows must be those of `fresh`. Returns the rows that differ.
    [[nodiscard]] QList<qint64> refresh(const RecordWindow& fresh);

private:
    qint64 m_total = 0;
    qint64 m_first = 0;
    QList<RecordRow> m_rows;
};

} // namespace autospace
