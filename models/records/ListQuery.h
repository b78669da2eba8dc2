// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/filter/FilterExpression.h"

namespace autospace {

// What a list shows, as settings: read again into a query whenever time or the names it refers to may have changed.
struct ListQuery {
    const RecordType* type = nullptr;
    QString scope;  // a filter the page sets
    QString filter; // a filter the person typed
    QList<SortKey> sort;
    FilterSurroundings around; // without a view

    // Filters, search and order, limited to the organization of the surroundings.
    [[nodiscard]] FilterExpression read(Instant now, const View* view) const;

    // "-starts_at,code" and back. Roles of lists ("due", "starts_at_text") stand for their fields; unknown ones and
    // those without an order are left out.
    [[nodiscard]] static QList<SortKey> sortKeys(const RecordType& type, const QString& text);
    [[nodiscard]] static QString sortText(const QList<SortKey>& keys);
    [[nodiscard]] static bool sortable(const Field& field);
};

} // namespace autospace
