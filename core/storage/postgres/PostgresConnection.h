// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreUrl.h"
#include "core/storage/postgres/PostgresPipeline.h"
#include "core/storage/sql/Connection.h"

#include <QStringList>

namespace autospace {

// A connection to PostgreSQL 17 or later, with the address's time limits on statements and locks. Every call waits
// for the network: never to be used on a thread that draws or serves.
class PostgresConnection final : public Connection {
public:
    [[nodiscard]] static Stored<std::unique_ptr<PostgresConnection>> open(const StoreUrl& url);
    ~PostgresConnection() override;
    Q_DISABLE_COPY_MOVE(PostgresConnection)

    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
    [[nodiscard]] Stored<std::unique_ptr<Statement>> prepare(const QByteArray& sql) override;
    [[nodiscard]] Stored<> execute(const QByteArray& sql) override;
    [[nodiscard]] Stored<> settle() override { return m_pipeline.settle(); }
    [[nodiscard]] bool inTransaction() const override;
    [[nodiscard]] bool isLost() const override;
    [[nodiscard]] Stored<> reconnect() override;
    // What was announced on the channels that this connection listens to; waits at most so long for the first.
    [[nodiscard]] Stored<QStringList> waitForNotices(int timeoutMs);

private:
    explicit PostgresConnection(pg_conn* connection) : m_connection(connection), m_pipeline(connection) {}
    [[nodiscard]] Stored<> checkServer() const;

    pg_conn* m_connection;
    PostgresPipeline m_pipeline;
    quint64 m_prepared = 0; // numbers the statements' names
};

} // namespace autospace
