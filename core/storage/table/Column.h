// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Field.h"

#include <QByteArray>

namespace autospace {

// The types that columns have, in the words of neither database.
enum class SqlType { Boolean, Integer, Real, Text, Id, Bytes };

// What a column holds of its field.
enum class ColumnRole {
    Value,      // the value, or its sealed form
    Currency,   // the currency of a money field, whose minor units are in the column before
    BlindIndex, // a keyed hash of a sealed value, for finding equal ones
    Search,     // the folded texts of all searchable fields; has no field
};

// One column of a record's table.
struct Column {
    QByteArray name;
    SqlType type;
    ColumnRole role;
    const Field* field;
    bool nullable;
    bool sealed = false; // Value: stored encrypted
};

} // namespace autospace
