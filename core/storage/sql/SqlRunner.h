// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/Connection.h"
#include "core/storage/sql/Rows.h"
#include "core/storage/sql/SqlText.h"

#include <QHash>

namespace autospace {

// A connection with its prepared statements, which are kept by their text. The least recently used ones go when
// there are too many, since filters make many texts.
class SqlRunner {
public:
    explicit SqlRunner(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    [[nodiscard]] Connection& connection() const { return *m_connection; }
    [[nodiscard]] Dialect dialect() const { return m_connection->dialect(); }
    // The statement, prepared and without bindings of this call; to be wrapped in Rows.
    [[nodiscard]] Stored<Rows> prepared(const QByteArray& sql);
    // The statement with its parameters bound, not yet executed.
    [[nodiscard]] Stored<Rows> query(const SqlText& sql);
    [[nodiscard]] Stored<Rows> query(const QByteArray& sql, const QList<SqlValue>& values);
    // Executes a statement without rows; answers how many rows it changed.
    [[nodiscard]] Stored<qint64> change(const SqlText& sql);
    // Executes for the effect alone; see Statement::post().
    [[nodiscard]] Stored<> post(const SqlText& sql);
    [[nodiscard]] Stored<> post(const QByteArray& sql);
    void forgetStatements() { m_statements.clear(); }

private:
    struct Entry {
        std::shared_ptr<Statement> statement;
        quint64 lastUse = 0;
    };
    void makeRoom();

    std::unique_ptr<Connection> m_connection;
    QHash<QByteArray, Entry> m_statements;
    quint64 m_uses = 0;
};

} // namespace autospace
