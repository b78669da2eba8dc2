// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/PostgresConnection.h"

#include "core/storage/postgres/PostgresError.h"
#include "core/storage/postgres/PostgresStatement.h"

#include <libpq-fe.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestServer = 170000; // for the built-in collation pg_c_utf8

// PostgreSQL's own notices ("relation exists, skipping") are no news.
void ignoreNotice(void*, const PGresult*) {}

QByteArray startOptions(const StoreUrl& url) {
    return "-c statement_timeout=" + QByteArray::number(url.statementTimeoutMs) +
           " -c lock_timeout=" + QByteArray::number(url.lockTimeoutMs);
}

} // namespace

Stored<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const StoreUrl& url) {
    const std::pair<const char*, QByteArray> settings[] = {
        {"host", url.host.toUtf8()},
        {"port", QByteArray::number(url.port)},
        {"user", url.user.toUtf8()},
        {"password", url.password.toUtf8()},
        {"dbname", url.database.toUtf8()},
        {"sslmode", url.sslMode.toUtf8()},
        {"connect_timeout", QByteArray::number(url.connectTimeoutS)},
        {"application_name", "autospace"},
        {"client_encoding", "UTF8"},
        {"options", startOptions(url)},
    };
    QList<const char*> names, values;
    for (const auto& [name, value] : settings) {
        // An empty setting would hide PostgreSQL's own default for it.
        if (value.isEmpty()) continue;
        names << name;
        values << value.constData();
    }
    names << nullptr;
    values << nullptr;
    std::unique_ptr<PostgresConnection> connection(
        new PostgresConnection(PQconnectdbParams(names.constData(), values.constData(), 0)));
    if (connection->isLost()) {
        const QString reason = QString::fromUtf8(PQerrorMessage(connection->m_connection)).trimmed();
        return std::unexpected(StoreError{StoreError::Kind::Connection,
                                          u"%1 cannot be reached: %2"_s.arg(url.display(), reason),
                                          {}});
    }
    PQsetNoticeReceiver(connection->m_connection, ignoreNotice, nullptr);
    if (auto fits = connection->checkServer(); !fits) return std::unexpected(fits.error());
    return connection;
}

Stored<> PostgresConnection::checkServer() const {
    const int version = PQserverVersion(m_connection);
    if (version < oldestServer)
        return std::unexpected(StoreError{
            StoreError::Kind::Schema,
            u"The server is PostgreSQL %1; Autospace needs 17 or later."_s.arg(version / 10000),
            {}});
    const QLatin1StringView encoding(PQparameterStatus(m_connection, "server_encoding"));
    if (encoding != "UTF8"_L1)
        return std::unexpected(StoreError{
            StoreError::Kind::Schema,
            u"The database's encoding is %1; make it with encoding UTF8."_s.arg(encoding),
            {}});
    return {};
}

PostgresConnection::~PostgresConnection() { PQfinish(m_connection); }

Stored<std::unique_ptr<Statement>> PostgresConnection::prepare(const QByteArray& sql) {
    if (auto settled = settle(); !settled) return std::unexpected(settled.error());
    const QByteArray name = "s" + QByteArray::number(++m_prepared);
    const PostgresResult result(PQprepare(m_connection, name.constData(), sql.constData(), 0, nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return std::unexpected(postgresError(m_connection, result.get()));
    const PostgresResult description(PQdescribePrepared(m_connection, name.constData()));
    if (PQresultStatus(description.get()) != PGRES_COMMAND_OK)
        return std::unexpected(postgresError(m_connection, description.get()));
    return std::make_unique<PostgresStatement>(m_connection, m_pipeline, name, PQnparams(description.get()));
}

Stored<> PostgresConnection::execute(const QByteArray& sql) {
    if (auto settled = settle(); !settled) return settled;
    const PostgresResult result(PQexec(m_connection, sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY) return {};
    return std::unexpected(postgresError(m_connection, result.get()));
}

bool PostgresConnection::inTransaction() const {
    const PGTransactionStatusType status = PQtransactionStatus(m_connection);
    return status != PQTRANS_IDLE && status != PQTRANS_UNKNOWN;
}

bool PostgresConnection::isLost() const { return PQstatus(m_connection) != CONNECTION_OK; }

Stored<QStringList> PostgresConnection::waitForNotices(int timeoutMs) {
    pollfd socket{static_cast<decltype(pollfd::fd)>(PQsocket(m_connection)), POLLIN, 0};
#ifdef Q_OS_WIN
    ::WSAPoll(&socket, 1, timeoutMs);
#else
    ::poll(&socket, 1, timeoutMs);
#endif
    if (PQconsumeInput(m_connection) == 0 || isLost())
        return std::unexpected(StoreError{StoreError::Kind::Connection,
                                          QString::fromUtf8(PQerrorMessage(m_connection)).trimmed(),
                                          {}});
    QStringList texts;
    while (PGnotify* notice = PQnotifies(m_connection)) {
        texts << QString::fromUtf8(notice->extra);
        PQfreemem(notice);
    }
    return texts;
}

Stored<> PostgresConnection::reconnect() {
    (void)settle();
    PQreset(m_connection);
    if (isLost())
        return std::unexpected(StoreError{StoreError::Kind::Connection,
                                          QString::fromUtf8(PQerrorMessage(m_connection)).trimmed(),
                                          {}});
    return {};
}

} // namespace autospace
