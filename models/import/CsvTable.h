// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace autospace {

// What stands in a file of comma-separated values: a header that names the columns, and rows.
struct CsvTable {
    struct Row {
        int line = 0;      // in the file, from 1; where the row begins
        QStringList cells; // as many as there are, which need not be as many as columns
    };

    QStringList header; // no two the same
    QList<Row> rows;    // none without any text
    QChar separator;
};

} // namespace autospace
