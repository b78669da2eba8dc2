// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table/TableShape.h"

namespace autospace {

// The index that answers what is taken in a location at some time in one pass, however many resources the location has.
// Whatever is guarded against overlaps and names its resource's location has it. What takes a resource for about as long
// stands together, by its end: among those of at most an hour, what reaches into a time ends at most an hour after it.
// So a few that last for months do not make every question read months.
class PlaceIndex {
public:
    PlaceIndex(const TableShape& shape, const OverlapGuard& guard) : m_shape(shape), m_guard(guard) {}

    static constexpr QStringView place = u"location_id";
    [[nodiscard]] static bool isIn(const TableShape& shape) {
        return shape.policy().enforce && !shape.type().guards().isEmpty() && shape.column(place);
    }

    // Goes with the guard's other indexes, by its name.
    [[nodiscard]] QByteArray name() const;
    [[nodiscard]] QByteArray create() const;
    // Which class of lengths a row belongs to, from 0 on. row: "" or a table's name with a dot.
    [[nodiscard]] QByteArray length(const QByteArray& row) const;
    // A table of the classes: sys_length, and the longest in milliseconds, sys_longest.
    [[nodiscard]] static QByteArray lengths();
    [[nodiscard]] static int count();

private:
    const TableShape& m_shape;
    const OverlapGuard& m_guard;
};

} // namespace autospace
