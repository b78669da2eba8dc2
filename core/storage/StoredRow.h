// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table/RecordTable.h"

#include <functional>

namespace autospace {

// The row of a record while a session stands on it: for those who only pass it on, or want little of it.
class StoredRow {
public:
    StoredRow(const RecordTable& table, const Statement& row) : m_table(table), m_row(row) {}

    [[nodiscard]] Stored<std::shared_ptr<Record>> record() const { return m_table.codec().read(m_row); }
    // With these fields alone, the id among them.
    [[nodiscard]] Stored<std::shared_ptr<Record>> record(const FieldChoice& fields) const {
        return m_table.codec().read(m_row, fields);
    }
    // Appends the document that JsonCodec::write makes of the record.
    [[nodiscard]] Stored<> writeJson(QByteArray& out, const FieldChoice& fields) const {
        return m_table.json().write(out, m_row, fields);
    }

private:
    const RecordTable& m_table;
    const Statement& m_row;
};

// Looks at one row after the other, for as long as it answers true. An error ends the reading, as one of the database.
using RowVisitor = std::function<Stored<bool>(const StoredRow&)>;

} // namespace autospace
