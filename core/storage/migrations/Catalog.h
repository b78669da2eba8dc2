// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/SqlRunner.h"

namespace autospace {

// What is in the database now, read from its own catalogue.
class Catalog {
public:
    explicit Catalog(SqlRunner& runner) : m_runner(runner) {}

    [[nodiscard]] Stored<QStringList> tables();
    [[nodiscard]] Stored<QStringList> columns(const QByteArray& table);
    // Without those that stand behind a primary key or another constraint.
    [[nodiscard]] Stored<QStringList> indexes(const QByteArray& table);

private:
    [[nodiscard]] Stored<QStringList> names(const SqlText& sql);

    SqlRunner& m_runner;
};

} // namespace autospace
