// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/SqliteFile.h"

#include <functional>

namespace autospace::bench {

// Many rows of one table from one that is there, with some columns of their own.
class Copies {
public:
    // template: a condition that one row meets. own: the columns that each copy gets anew.
    Copies(SqliteFile& file, const QByteArray& table, const QByteArray& templateRow, const QList<QByteArray>& own);
    ~Copies() { m_file.execute("DROP TABLE temp.pattern"); }
    Q_DISABLE_COPY_MOVE(Copies)

    // Sets the own columns, in the constructor's order, counted from 1.
    using Fill = std::function<void(qint64 n, SqliteFile::Statement& row)>;
    void make(qint64 count, const Fill& fill);

    // A version-7 id: the time, and n for the rest, so that ids of one kind ascend. kind keeps tables apart.
    [[nodiscard]] static QByteArray id(qint64 epochMs, quint8 kind, qint64 n);
    // A table's indexes and triggers are taken off while rows are poured in, which is many times faster, and put back.
    static void withoutIndexes(SqliteFile& file, const QByteArray& table, const std::function<void()>& pour);

private:
    SqliteFile& m_file;
    QByteArray m_insert;
};

} // namespace autospace::bench
