// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace autospace {

// An SQLite file beside the product's own way to it. Whatever goes wrong ends the test.
class RawSqlite {
public:
    explicit RawSqlite(const QString& file);
    ~RawSqlite();
    Q_DISABLE_COPY_MOVE(RawSqlite)

    void run(const char* sql);
    // The first column of the first row; 0 without a row.
    [[nodiscard]] qint64 number(const char* sql);

private:
    sqlite3* m_database = nullptr;
};

} // namespace autospace
