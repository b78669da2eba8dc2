// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace autospace {

/// A set of rows kept as sorted, separate, closed ranges: selecting all of a million rows costs as
/// much as selecting one.
class RowRanges {
public:
    struct Range {
        int first;
        int last;
        bool operator==(const Range&) const = default;
    };

    void clear() { m_ranges.clear(); }
    /// Adds the rows first to last, in either order.
    void add(int first, int last);
    void remove(int first, int last);
    void toggle(int row);
    [[nodiscard]] bool contains(int row) const;
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] const QList<Range>& ranges() const { return m_ranges; }

    /// The model put `count` rows before `row`: what was selected keeps being selected.
    void rowsInserted(int row, int count);
    /// The model took rows first to last away.
    void rowsRemoved(int first, int last);

    bool operator==(const RowRanges&) const = default;

private:
    QList<Range> m_ranges;
};

} // namespace autospace
