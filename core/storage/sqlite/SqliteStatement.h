// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/Statement.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace autospace {

class SqliteStatement final : public Statement {
public:
    SqliteStatement(sqlite3* database, sqlite3_stmt* statement);
    ~SqliteStatement() override;
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void bindNull(int parameter) override;
    void bindBoolean(int parameter, bool value) override;
    void bindInteger(int parameter, qint64 value) override;
    void bindReal(int parameter, double value) override;
    void bindText(int parameter, QStringView value) override;
    void bindBytes(int parameter, QByteArrayView value) override;
    void bindId(int parameter, const Id& value) override;
    [[nodiscard]] Stored<bool> step() override;
    [[nodiscard]] qint64 changedRows() const override;
    void reset() override;
    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] bool boolean(int column) const override;
    [[nodiscard]] qint64 integer(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArrayView bytes(int column) const override;
    [[nodiscard]] Id id(int column) const override;

private:
    void note(int code) {
        if (code != 0 && m_bindError == 0) m_bindError = code;
    }
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
    int m_bindError = 0; // reported by the next step()
};

} // namespace autospace
