// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/Migrator.h"

#include "core/storage/sealing/KeyLedger.h"
#include "core/storage/session/SystemTables.h"
#include "core/storage/table/DdlWriter.h"
#include "core/storage/table/RowRefresher.h"
#include "core/storage/table/TableStatistics.h"
#include "core/storage/table/TypicalRows.h"

#include <QCryptographicHash>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

StoreError schemaError(QString message) { return {StoreError::Kind::Schema, std::move(message), {}}; }

QByteArray statisticsOf(const Tables& tables) {
    QByteArray sql;
    for (const auto& table : tables.all())
        if (tables.dialect() == Dialect::Sqlite) sql += TableStatistics::sql(table->shape());
    return sql;
}

QString fingerprintOf(const Tables& tables, int newestStep) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(systemTablesSql(tables.dialect()));
    for (const auto& table : tables.all())
        hash.addData(DdlWriter(tables.dialect()).everything(table->shape()));
    hash.addData(statisticsOf(tables));
    hash.addData(QByteArray::number(newestStep));
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray guardsText(const DdlWriter& ddl, const TableShape& shape) {
    return ddl.createGuards(shape).join(";\n");
}

} // namespace

Migrator::Migrator(SqlRunner& runner, const Tables& tables, const QList<MigrationStep>& steps, Progress progress)
    : m_runner(runner), m_tables(tables), m_steps(steps), m_progress(std::move(progress)), m_catalog(runner),
      m_facts(runner), m_fingerprint(fingerprintOf(tables, newestStep())) {}

Stored<> Migrator::check() {
    const auto present = m_catalog.tables();
    if (!present) return std::unexpected(present.error());
    if (auto ours = refuseForeign(*present); !ours) return ours;
    if (present->isEmpty()) return std::unexpected(schemaError(u"The database is empty; migrate it first."_s));
    const auto fingerprint = m_facts.find(u"schema_fingerprint"_s);
    if (!fingerprint) return std::unexpected(fingerprint.error());
    if (*fingerprint == m_fingerprint) return KeyLedger(m_runner, m_tables.sealer()).check();
    const auto step = lastStep();
    if (!step) return std::unexpected(step.error());
    if (auto known = refuseNewer(*present, *step); !known) return known;
    return std::unexpected(schemaError(u"The database has an older version's shape; migrate it first."_s));
}

Stored<> Migrator::run() {
    const bool sqlite = m_runner.dialect() == Dialect::Sqlite;
    // One instance at a time: the others wait and then find nothing to do.
    auto begun = execute(sqlite ? "BEGIN IMMEDIATE" : "BEGIN; SET LOCAL lock_timeout = 0; "
                                                      "SET LOCAL statement_timeout = 0; SELECT pg_advisory_xact_lock(4919131752989213764)");
    if (!begun) return begun;
    auto done = migrate();
    if (done) done = execute("COMMIT");
    if (!done && m_runner.connection().inTransaction()) (void)execute("ROLLBACK");
    // Prepared statements may have been planned for the old shape.
    m_runner.forgetStatements();
    return done;
}

Stored<> Migrator::migrate() {
    const auto present = m_catalog.tables();
    if (!present) return std::unexpected(present.error());
    if (auto ours = refuseForeign(*present); !ours) return ours;
    int step = newestStep();
    if (!present->isEmpty()) {
        const auto fingerprint = m_facts.find(u"schema_fingerprint"_s);
        if (!fingerprint) return std::unexpected(fingerprint.error());
        if (auto keys = KeyLedger(m_runner, m_tables.sealer()).check(); !keys) return keys;
        if (*fingerprint == m_fingerprint) return {};
        const auto last = lastStep();
        if (!last) return std::unexpected(last.error());
        step = *last;
        if (step > newestStep()) return refuseNewer(*present, step);
    }
    if (auto done = execute(systemTablesSql(m_tables.dialect())); !done) return done;
    if (auto done = runSteps(step, &MigrationStep::before); !done) return done;
    const auto now = m_catalog.tables();
    if (!now) return std::unexpected(now.error());
    if (auto known = refuseNewer(*now, step); !known) return known;
    for (const auto& table : m_tables.all())
        if (auto done = bringTable(*table, *now); !done) return done;
    if (auto done = bringStatistics(); !done) return done;
    if (auto done = runSteps(step, &MigrationStep::after); !done) return done;
    return remember();
}

Stored<> Migrator::refuseForeign(const QStringList& present) {
    if (present.isEmpty() || present.contains(u"sys_facts"_s)) return {};
    return std::unexpected(schemaError(
        u"This is not an Autospace database: it has tables (%1) but not Autospace's own."_s.arg(present.front())));
}

Stored<> Migrator::refuseNewer(const QStringList& present, int step) {
    const QString advice = u"It was written by a newer version of Autospace; use that version."_s;
    if (step > newestStep())
        return std::unexpected(schemaError(
            u"The database is at migration step %1; this version knows %2. %3"_s.arg(step).arg(newestStep()).arg(
                advice)));
    for (const QString& name : present) {
        if (name.startsWith("sys_"_L1)) continue;
        const auto known = std::ranges::find_if(m_tables.all(), [&](const auto& table) {
            return QLatin1StringView(table->shape().name()) == name;
        });
        if (known == m_tables.all().end())
            return std::unexpected(schemaError(u"The database has an unknown table %1. %2"_s.arg(name, advice)));
        const auto columns = m_catalog.columns(name.toLatin1());
        if (!columns) return std::unexpected(columns.error());
        for (const QString& column : *columns) {
            const bool declared = std::ranges::any_of((*known)->shape().columns(), [&](const Column& own) {
                return QLatin1StringView(own.name) == column;
            });
            if (!declared)
                return std::unexpected(
                    schemaError(u"The table %1 has an unknown column %2. %3"_s.arg(name, column, advice)));
        }
    }
    return {};
}

Stored<int> Migrator::lastStep() {
    const auto step = m_facts.find(u"schema_step"_s);
    if (!step) return std::unexpected(step.error());
    return step->value_or(u"0"_s).toInt();
}

Stored<> Migrator::bringTable(const RecordTable& table, const QStringList& tables) {
    const DdlWriter ddl(m_tables.dialect());
    const bool present = tables.contains(table.shape().type().collection());
    if (present) {
        if (auto done = bringColumns(table); !done) return done;
    } else {
        say(u"making table %1"_s.arg(table.shape().type().collection()));
        if (auto done = execute(ddl.createTable(table.shape())); !done) return done;
        if (m_tables.dialect() == Dialect::Postgres)
            if (auto done = execute(TypicalRows::sql(table.shape(), QDateTime::currentMSecsSinceEpoch())); !done) return done;
    }
    if (auto done = bringDerived(table, present); !done) return done;
    if (auto done = bringIndexes(table); !done) return done;
    return bringGuards(table);
}

// When what is searched or looked for blindly changed, old rows must follow.
Stored<> Migrator::bringDerived(const RecordTable& table, bool hasRows) {
    const TableShape& shape = table.shape();
    QString wanted;
    for (const Field& field : shape.type().fields())
        if (TableShape::inSearchColumn(field, shape.policy())) wanted += u"search:%1 "_s.arg(QLatin1StringView(field.name));
    for (const Column& column : shape.columns())
        if (column.role == ColumnRole::BlindIndex) wanted += QLatin1StringView(column.name) + u' ';
    const QString fact = u"derived_"_s + shape.type().collection();
    const auto present = m_facts.find(fact);
    if (!present) return std::unexpected(present.error());
    if (present->value_or(QString()) == wanted) return {};
    if (hasRows) say(u"computing the search texts of %1"_s.arg(shape.type().collection()));
    RowRefresher refresher(m_runner, table);
    for (bool more = hasRows; more;) {
        const auto rows = refresher.next(500);
        if (!rows) return std::unexpected(rows.error());
        more = *rows > 0;
    }
    return m_facts.set(fact, wanted);
}

Stored<> Migrator::bringColumns(const RecordTable& table) {
    const TableShape& shape = table.shape();
    const auto present = m_catalog.columns(shape.name());
    if (!present) return std::unexpected(present.error());
    for (const Column& column : shape.columns()) {
        if (present->contains(QLatin1StringView(column.name))) continue;
        say(u"adding %1 to %2"_s.arg(QLatin1StringView(column.name), QLatin1StringView(shape.name())));
        if (auto done = execute(DdlWriter(m_tables.dialect()).addColumn(shape, column)); !done) return done;
    }
    return {};
}

Stored<> Migrator::bringIndexes(const RecordTable& table) {
    const TableShape& shape = table.shape();
    const auto present = m_catalog.indexes(shape.name());
    if (!present) return std::unexpected(present.error());
    for (const QString& name : *present) {
        const bool declared = std::ranges::any_of(
            shape.indexes(), [&](const TableShape::Index& index) { return QLatin1StringView(index.name) == name; });
        if (declared || name.contains("_overlap_"_L1)) continue;
        say(u"dropping index %1"_s.arg(name));
        if (auto done = execute("DROP INDEX " + SqlText::quoted(name.toLatin1())); !done) return done;
    }
    for (const TableShape::Index& index : shape.indexes()) {
        if (present->contains(QLatin1StringView(index.name))) continue;
        if (auto done = execute(DdlWriter(m_tables.dialect()).createIndex(shape, index)); !done) return done;
    }
    return {};
}

Stored<> Migrator::bringGuards(const RecordTable& table) {
    const DdlWriter ddl(m_tables.dialect());
    const QString fact = u"guards_"_s + table.shape().type().collection();
    const QString wanted = QString::fromUtf8(guardsText(ddl, table.shape()));
    const auto present = m_facts.find(fact);
    if (!present) return std::unexpected(present.error());
    // Making a guard anew looks at every row, so only when it changed.
    if (present->value_or(QString()) == wanted) return {};
    say(u"making the guards of %1"_s.arg(table.shape().type().collection()));
    for (const QByteArray& statement : ddl.createGuards(table.shape()))
        if (auto done = execute(statement); !done) return done;
    return m_facts.set(fact, wanted);
}

// ANALYZE of the schema counts nothing: the first makes the table of figures, the second has this connection read them.
Stored<> Migrator::bringStatistics() {
    const QByteArray sql = statisticsOf(m_tables);
    return sql.isEmpty() ? Stored<>() : execute("ANALYZE sqlite_schema;\n" + sql + "ANALYZE sqlite_schema");
}

Stored<> Migrator::runSteps(int from, MigrationStep::Run MigrationStep::* phase) {
    for (const MigrationStep& step : m_steps) {
        if (step.number <= from || !(step.*phase)) continue;
        say(u"step %1: %2"_s.arg(step.number).arg(step.title));
        if (auto done = (step.*phase)(m_runner); !done) return done;
    }
    return {};
}

Stored<> Migrator::remember() {
    if (auto done = m_facts.set(u"schema_fingerprint"_s, m_fingerprint); !done) return done;
    if (auto done = m_facts.set(u"schema_step"_s, QString::number(newestStep())); !done) return done;
    const auto timeline = m_facts.find(u"timeline"_s);
    if (!timeline) return std::unexpected(timeline.error());
    if (auto keys = KeyLedger(m_runner, m_tables.sealer()).check(); !keys) return keys;
    if (*timeline) return {};
    return m_facts.set(u"timeline"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace autospace
