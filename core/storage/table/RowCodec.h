// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldChoice.h"
#include "core/storage/sealing/FieldSeal.h"
#include "core/storage/sql/Statement.h"
#include "core/storage/table/TableShape.h"

namespace autospace {

// Carries records into statements and out of rows, by the position of the shape's columns.
class RowCodec {
public:
    RowCodec(const TableShape& shape, FieldSeal seal);

    // Binds every column, in order, to the parameters from 0 on.
    void bind(Statement& statement, const Record& record) const;
    // Binds only the columns that follow from others, in order: sealed values, blind indexes, search text.
    void bindDerived(Statement& statement, const Record& record) const;
    [[nodiscard]] static bool isDerived(const Column& column);
    // Reads a row whose columns are the shape's. Schema when it holds a word that this version does not know.
    [[nodiscard]] Stored<std::shared_ptr<Record>> read(const Statement& row) const;
    // A record that has only these fields; the others are as in a new one. The id is to be among them.
    [[nodiscard]] Stored<std::shared_ptr<Record>> read(const Statement& row, const FieldChoice& fields) const;
    // The value of one column, which is one that the record would take.
    [[nodiscard]] Stored<Value> readColumn(const Statement& row, int position) const;
    // What a row has at the position, which holds the column of a field that is neither sealed nor money.
    [[nodiscard]] static Value value(const Statement& row, int position, const Column& column);

private:
    void bindColumn(Statement& statement, int parameter, qsizetype column, const Record& record,
                    const Value& value) const;
    template <class Wanted>
    [[nodiscard]] Stored<std::shared_ptr<Record>> read(const Statement& row, const Wanted& isWanted) const;
    [[nodiscard]] Stored<Value> valueAt(const Statement& row, qsizetype index, const Id& id) const;
    [[nodiscard]] static Value readValue(const Statement& row, int position, const Column& column);
    [[nodiscard]] QString searchText(const Record& record) const;

    const TableShape& m_shape;
    FieldSeal m_seal;
    QList<QByteArray> m_places; // by column, empty where nothing is sealed
};

} // namespace autospace
