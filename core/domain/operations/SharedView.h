// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <QJsonArray>
#include <QString>

namespace autospace {

// A view of a list that one person lets the others of the organization use: typed filter, order, and columns with their
// order and widths. Private views stay on their person's computer.
class SharedView final : public Record {
    AUTOSPACE_RECORD(SharedView)
    Id userId;        // who shares it
    QString sharedBy; // that person's name at the time
    QString list;     // "bookings", "today/arrivals"
    QString name;
    QString filter;
    QString sort;
    QJsonArray columns; // [{role, width, hidden, fill}], the first shown first
};

} // namespace autospace
