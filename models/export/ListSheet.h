// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace autospace {

// What an export has on its head: the list as it is on screen.
struct ListSheet {
    struct Column {
        QString title;
        int width = 100; // in proportion to the others
        bool alignRight = false;
    };
    QString title;    // "Bookings"
    QString rowsText; // which rows these are: "Filter: status:held"
    QString madeText; // when, by whom
    QList<Column> columns;
    QLocale locale;
    qint64 totalRows = 0; // for the number of pages
};

} // namespace autospace
