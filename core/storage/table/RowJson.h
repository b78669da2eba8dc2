// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/FieldChoice.h"
#include "core/storage/sql/Statement.h"
#include "core/storage/table/RowCodec.h"

namespace autospace {

// Rows as the JSON that JsonCodec gives their records, written from the columns without making a record of them: most
// of what a list costs is otherwise spent on values that nobody looks at. A word that this version does not know fails
// here with the same error.
class RowJson {
public:
    // Both must outlive this.
    RowJson(const TableShape& shape, const RowCodec& codec);

    // Appends the row's document with these fields. The row's columns are the shape's.
    [[nodiscard]] Stored<> write(QByteArray& out, const Statement& row, const FieldChoice& fields) const;

private:
    struct Part {
        int position;    // of the column
        qsizetype place; // of the field in its type
        const Column* column;
        QByteArray name;         // `,"name":`
        QList<QByteArray> words; // of an enumeration
    };
    [[nodiscard]] Stored<> writePart(QByteArray& out, const Statement& row, const Part& part) const;
    [[nodiscard]] Stored<> writeWord(QByteArray& out, const Statement& row, const Part& part) const;
    // Through a value, for what is sealed or has entries to be looked at.
    [[nodiscard]] Stored<> writeValue(QByteArray& out, const Statement& row, const Part& part) const;

    const RowCodec& m_codec;
    QList<Part> m_parts;
};

} // namespace autospace
