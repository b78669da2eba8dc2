// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <sqlite3.h>

namespace autospace::bench {

// A SQLite file without anything of ours between it and the bench. Any error ends the bench.
class SqliteFile {
public:
    explicit SqliteFile(const QString& file);
    ~SqliteFile() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(SqliteFile)

    void execute(const QByteArray& sql);
    [[nodiscard]] qint64 number(const QByteArray& sql);
    [[nodiscard]] QList<QByteArray> texts(const QByteArray& sql);
    // The names of a table's columns, in order.
    [[nodiscard]] QList<QByteArray> columns(const QByteArray& table);

    class Statement {
    public:
        Statement(SqliteFile& file, const QByteArray& sql);
        ~Statement() { sqlite3_finalize(m_statement); }
        Q_DISABLE_COPY_MOVE(Statement)
        // Parameters count from 1.
        void bind(int at, qint64 number) { sqlite3_bind_int64(m_statement, at, number); }
        void bind(int at, double number) { sqlite3_bind_double(m_statement, at, number); }
        void bindText(int at, const QByteArray& text);
        void bindBlob(int at, const QByteArray& bytes);
        void bind(int at, const sqlite3_value* value) { sqlite3_bind_value(m_statement, at, value); }
        // True while there is a row.
        bool step();
        void run();
        [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

    private:
        sqlite3_stmt* m_statement = nullptr;
    };

private:
    friend class Statement;
    sqlite3* m_database = nullptr;
};

} // namespace autospace::bench
