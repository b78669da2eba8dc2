// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlStore.h"

#include "core/storage/migrations/Migrator.h"
#include "core/storage/sealing/KeyLedger.h"
#include "core/storage/session/SqlSession.h"
#include "core/storage/table/RowRefresher.h"
#include "core/storage/verify/AuditVerifier.h"
#include "core/storage/verify/LogVerifier.h"

#include <algorithm>

namespace autospace {

namespace {

QList<const RecordType*> typesOf(const Registry& registry, const QStringList& collections) {
    QList<const RecordType*> types;
    for (const QString& collection : collections) {
        const RecordType* type = registry.record(collection);
        Q_ASSERT_X(type, "StoreOptions::collections", qPrintable(collection));
        types << type;
    }
    return types;
}

QList<const RecordType*> keptTypes(const Registry& registry, const QStringList& collections) {
    return collections.isEmpty() ? registry.records() : typesOf(registry, collections);
}

QSet<const RecordType*> asSet(const QList<const RecordType*>& types) { return {types.begin(), types.end()}; }

} // namespace

SqlStore::SqlStore(Dialect dialect, const Registry& registry, StoreOptions options)
    : m_options(std::move(options)),
      m_tables(std::make_shared<const Tables>(keptTypes(registry, m_options.collections), m_options.policy,
                                              FieldSeal(m_options.sealer), dialect,
                                              asSet(typesOf(registry, m_options.remembered)))) {}

Stored<std::unique_ptr<Connection>> SqlStore::wrappedConnection(bool create) {
    auto connection = connect(create);
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
    auto connection = wrappedConnection(true);
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    auto done = Migrator(runner, *m_tables, m_options.steps, progress).run();
    if (done) m_checked = true;
    return done;
}

Stored<VerifyReport> SqlStore::verify(const QHash<Id, AuditHead>& remembered) {
    auto connection = wrappedConnection();
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    VerifyReport report;
    const auto problems = integrityProblems(runner);
    if (!problems) return std::unexpected(problems.error());
    report.problems = *problems;
    // What lies in damaged pages cannot be judged further.
    if (!report.problems.isEmpty()) return report;
    if (auto fits = Migrator(runner, *m_tables, m_options.steps, {}).check(); !fits)
        return std::unexpected(fits.error());
    if (auto done = AuditVerifier(runner, m_tables->sealer(), remembered).run(report); !done)
        return std::unexpected(done.error());
    if (auto done = LogVerifier(runner, *m_tables).run(report); !done) return std::unexpected(done.error());
    return report;
}

Stored<qint64> SqlStore::reseal(const std::function<void(const QString&)>& progress) {
    auto connection = wrappedConnection();
    if (!connection) return std::unexpected(connection.error());
    SqlRunner runner(std::move(*connection));
    if (auto fits = Migrator(runner, *m_tables, m_options.steps, {}).check(); !fits)
        return std::unexpected(fits.error());
    qint64 total = 0;
    for (const auto& table : m_tables->all()) {
        const bool sealed = std::ranges::any_of(table->shape().columns(), &Column::sealed);
        if (!sealed) continue;
        const auto rows = resealTable(runner, *table);
        if (!rows) return rows;
        total += *rows;
        if (progress)
            progress(QStringLiteral("%1: %2 rows").arg(table->shape().type().collection()).arg(*rows));
    }
    if (auto done = KeyLedger(runner, m_tables->sealer()).keepNewest(); !done) return std::unexpected(done.error());
    return total;
}

Stored<qint64> SqlStore::resealTable(SqlRunner& runner, const RecordTable& table) {
    RowRefresher refresher(runner, table);
    for (qint64 total = 0;;) {
        if (auto begun = runner.connection().execute(dialect() == Dialect::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
            !begun)
            return std::unexpected(begun.error());
        const auto rows = refresher.next(500);
        auto done = rows ? runner.connection().execute("COMMIT") : std::unexpected(rows.error());
        if (!done) {
            if (runner.connection().inTransaction()) (void)runner.connection().execute("ROLLBACK");
            return std::unexpected(done.error());
        }
        if (*rows == 0) return total;
        total += *rows;
    }
}

} // namespace autospace
