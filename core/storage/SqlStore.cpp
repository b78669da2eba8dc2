// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlStore.h"

#include "core/storage/migrations/Migrator.h"
#include "core/storage/session/SqlSession.h"

namespace autospace {

namespace {

QList<const RecordType*> keptTypes(const Registry& registry, const QStringList& collections) {
    if (collections.isEmpty()) return registry.records();
    QList<const RecordType*> types;
    for (const QString& collection : collections) {
        const RecordType* type = registry.record(collection);
        Q_ASSERT_X(type, "StoreOptions::collections", qPrintable(collection));
        types << type;
    }
    return types;
}

} // namespace

SqlStore::SqlStore(Dialect dialect, const Registry& registry, StoreOptions options)
    : m_options(std::move(options)),
      m_tables(std::make_shared<const Tables>(keptTypes(registry, m_options.collections), m_options.policy, dialect)) {}

Stored<std::unique_ptr<Connection>> SqlStore::wrappedConnection() {
    auto connection = connect();
    if (!connection || !m_options.wrapConnection) return connection;
    return m_options.wrapConnection(std::move(*connection));
}

Stored<std::unique_ptr<StoreSession>> SqlStore::session() {
    auto connection = wrappedConnection();
    if (!connection) return std::unexpected(connection.error());
    auto session = std::make_unique<SqlSession>(std::move(*connection), m_tables);
    if (!m_checked) {
        if (auto fits = Migrator(session->runner(), *m_tables, m_options.steps, {}).check(); !fits)
            return std::unexpected(fits.error());
        m_checked = true;
    }
    return session;
}

Stored<> SqlStore::migrate(const std::function<void(const QString&)>& progress) {
    auto connection = wrappedConnection();
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    auto done = Migrator(runner, *m_tables, m_options.steps, progress).run();
    if (done) m_checked = true;
    return done;
}

Stored<VerifyReport> SqlStore::verify() {
    auto connection = wrappedConnection();
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    VerifyReport report;
    const auto problems = integrityProblems(runner);
    if (!problems) return std::unexpected(problems.error());
    report.problems = *problems;
    return report;
}

} // namespace autospace
