// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/Statement.h"
#include "core/storage/table/TableShape.h"

namespace autospace {

// Carries records into statements and out of rows, by the position of the shape's columns.
class RowCodec {
public:
    explicit RowCodec(const TableShape& shape) : m_shape(shape) {}

    // Binds every column from the given parameter on.
    [[nodiscard]] Stored<> bind(Statement& statement, const Record& record, int firstParameter = 0) const;
    // Reads a row whose columns are the shape's. Schema when it holds a word that this version does not know.
    [[nodiscard]] Stored<std::shared_ptr<Record>> read(const Statement& row) const;

private:
    [[nodiscard]] Value readValue(const Statement& row, int position, const Column& column) const;
    [[nodiscard]] QString searchText(const Record& record) const;

    const TableShape& m_shape;
};

} // namespace autospace
