// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlRunner.h"

#include <algorithm>

namespace autospace {

namespace {

constexpr qsizetype maxStatements = 256;

void bind(Statement& statement, int parameter, const SqlValue& value) {
    if (const auto* number = std::get_if<qint64>(&value)) return statement.bindInteger(parameter, *number);
    if (const auto* text = std::get_if<QString>(&value)) return statement.bindText(parameter, *text);
    if (const auto* id = std::get_if<Id>(&value)) return statement.bindId(parameter, *id);
    if (const auto* flag = std::get_if<bool>(&value)) return statement.bindBoolean(parameter, *flag);
    if (const auto* real = std::get_if<double>(&value)) return statement.bindReal(parameter, *real);
    if (const auto* bytes = std::get_if<QByteArray>(&value)) return statement.bindBytes(parameter, *bytes);
    statement.bindNull(parameter);
}

} // namespace

Stored<Rows> SqlRunner::prepared(const QByteArray& sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = m_connection->prepare(sql);
        if (!statement) return std::unexpected(statement.error());
        if (m_statements.size() >= maxStatements) makeRoom();
        found = m_statements.insert(sql, Entry{std::move(*statement), 0});
    }
    found->lastUse = ++m_uses;
    return Rows(*found->statement);
}

Stored<Rows> SqlRunner::query(const QByteArray& sql, const QList<SqlValue>& values) {
    auto rows = prepared(sql);
    if (!rows) return rows;
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(**rows, static_cast<int>(i), values[i]);
    return rows;
}

Stored<Rows> SqlRunner::query(const SqlText& sql) { return query(sql.text(), sql.values()); }

Stored<qint64> SqlRunner::change(const SqlText& sql) {
    auto rows = query(sql);
    if (!rows) return std::unexpected(rows.error());
    if (auto done = rows->next(); !done) return std::unexpected(done.error());
    return (*rows)->changedRows();
}

Stored<> SqlRunner::post(const SqlText& sql) {
    auto rows = query(sql);
    return rows ? (*rows)->post() : std::unexpected(rows.error());
}

Stored<> SqlRunner::post(const QByteArray& sql) {
    auto rows = prepared(sql);
    return rows ? (*rows)->post() : std::unexpected(rows.error());
}

void SqlRunner::makeRoom() {
    QList<quint64> uses;
    for (const Entry& entry : std::as_const(m_statements))
        uses << entry.lastUse;
    const auto middle = uses.begin() + uses.size() / 2;
    std::nth_element(uses.begin(), middle, uses.end());
    m_statements.removeIf([limit = *middle](const auto& entry) { return entry.value().lastUse < limit; });
}

} // namespace autospace
