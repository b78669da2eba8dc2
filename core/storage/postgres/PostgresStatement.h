// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/postgres/PostgresPipeline.h"
#include "core/storage/sql/Statement.h"

#include <QList>

namespace autospace {

// A statement prepared on the server. Values travel beside the text, never in it; rows come in binary form.
class PostgresStatement final : public Statement {
public:
    PostgresStatement(pg_conn* connection, PostgresPipeline& pipeline, QByteArray name, int parameters);
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
    [[nodiscard]] Stored<> post() override;
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
    // Calls with the statement and its parameters.
    template <class Way>
    [[nodiscard]] auto call(Way way) const;

    pg_conn* m_connection;
    PostgresPipeline& m_pipeline;
    QByteArray m_name;
    QList<Parameter> m_parameters;
    PostgresResult m_result;
    int m_row = -1;
};

} // namespace autospace
