// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Value.h"
#include "core/storage/Dialect.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace autospace {

// A parameter of a statement.
using SqlValue = std::variant<std::monostate, bool, qint64, double, QString, QByteArray, Id>;

// A statement under construction: its text and its parameters, in order. Values get into a statement as parameters
// only; names come from field tables and are quoted.
class SqlText {
public:
    explicit SqlText(Dialect dialect) : m_dialect(dialect) {}

    SqlText& operator<<(QByteArrayView sql) { return m_text += sql, *this; }
    SqlText& name(QByteArrayView identifier) { return m_text += quoted(identifier), *this; }
    // Adds a parameter and writes its placeholder: ? in SQLite, $n in PostgreSQL.
    SqlText& param(SqlValue value);

    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    [[nodiscard]] const QByteArray& text() const { return m_text; }
    [[nodiscard]] const QList<SqlValue>& values() const { return m_values; }

    [[nodiscard]] static QByteArray placeholder(Dialect dialect, qsizetype number);
    [[nodiscard]] static QByteArray quoted(QByteArrayView identifier);
    // A text literal, for DDL only.
    [[nodiscard]] static QByteArray literal(QByteArrayView text);

private:
    Dialect m_dialect;
    QByteArray m_text;
    QList<SqlValue> m_values;
};

} // namespace autospace
