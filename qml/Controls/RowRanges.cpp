// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Controls/RowRanges.h"

#include <algorithm>

namespace autospace {

void RowRanges::add(int first, int last) {
    if (first > last) std::swap(first, last);
    QList<Range> merged;
    for (const Range& range : std::as_const(m_ranges)) {
        // Ranges that touch become one.
        if (range.last + 1 < first || range.first > last + 1) {
            merged.append(range);
        } else {
            first = std::min(first, range.first);
            last = std::max(last, range.last);
        }
    }
    const auto place = std::ranges::lower_bound(merged, first, {}, &Range::first);
    merged.insert(place, {first, last});
    m_ranges = std::move(merged);
}

void RowRanges::remove(int first, int last) {
    if (first > last) std::swap(first, last);
    QList<Range> left;
    for (const Range& range : std::as_const(m_ranges)) {
        if (range.last < first || range.first > last) {
            left.append(range);
            continue;
        }
        if (range.first < first) left.append({range.first, first - 1});
        if (range.last > last) left.append({last + 1, range.last});
    }
    m_ranges = std::move(left);
}

void RowRanges::toggle(int row) { contains(row) ? remove(row, row) : add(row, row); }

bool RowRanges::contains(int row) const {
    const auto after = std::ranges::upper_bound(m_ranges, row, {}, &Range::first);
    return after != m_ranges.begin() && std::prev(after)->last >= row;
}

qint64 RowRanges::count() const {
    qint64 count = 0;
    for (const Range& range : m_ranges)
        count += qint64(range.last) - range.first + 1;
    return count;
}

void RowRanges::rowsInserted(int row, int count) {
    QList<Range> shifted;
    for (const Range& range : std::as_const(m_ranges)) {
        if (range.last < row) {
            shifted.append(range);
        } else if (range.first >= row) {
            shifted.append({range.first + count, range.last + count});
        } else {
            shifted.append({range.first, row - 1});
            shifted.append({row + count, range.last + count});
        }
    }
    m_ranges = std::move(shifted);
}

void RowRanges::rowsRemoved(int first, int last) {
    remove(first, last);
    const int count = last - first + 1;
    RowRanges closed;
    for (const Range& range : std::as_const(m_ranges)) {
        const int shift = range.first > last ? count : 0;
        closed.add(range.first - shift, range.last - shift);
    }
    m_ranges = std::move(closed.m_ranges);
}

} // namespace autospace
