// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql/Statement.h"

#include <QList>

#include <memory>

struct pg_conn;
struct pg_result;

namespace autospace {

struct PostgresResultDeleter {
    void operator()(pg_result* result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresResultDeleter>;

// A statement prepared on the server. Values travel beside the text, never in it; rows come in binary form.
class PostgresStatement final : public Statement {
public:
    PostgresStatement(pg_conn* connection, QByteArray name, int parameters);
    ~PostgresStatement() override;
    Q_DISABLE_COPY_MOVE(PostgresStatement)

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
    struct Parameter {
        QByteArray value;
        bool null = true;
        bool binary = false;
    };
    [[nodiscard]] Stored<> execute();

    pg_conn* m_connection;
    QByteArray m_name;
    QList<Parameter> m_parameters;
    PostgresResult m_result;
    int m_row = -1;
};

} // namespace autospace
