// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrations/Catalog.h"
#include "core/storage/migrations/MigrationStep.h"
#include "core/storage/session/Facts.h"
#include "core/storage/session/Tables.h"

namespace autospace {

// Brings a database to the shape that the declarations ask for, in one transaction: tables, columns and indexes that
// are missing are made, indexes that are no longer declared are dropped, numbered steps do the rest. A database with
// tables, columns or steps that this version does not know is a newer version's and is refused untouched.
class Migrator {
public:
    using Progress = std::function<void(const QString&)>;

    Migrator(SqlRunner& runner, const Tables& tables, const QList<MigrationStep>& steps, Progress progress);

    [[nodiscard]] Stored<> run();
    // Whether the database has this version's shape: nothing, or Schema with what to do.
    [[nodiscard]] Stored<> check();

private:
    [[nodiscard]] Stored<> migrate();
    [[nodiscard]] Stored<> refuseForeign(const QStringList& present);
    [[nodiscard]] Stored<> refuseNewer(const QStringList& present, int step);
    [[nodiscard]] Stored<> bringTable(const RecordTable& table, const QStringList& tables);
    [[nodiscard]] Stored<> bringColumns(const RecordTable& table);
    [[nodiscard]] Stored<> bringIndexes(const RecordTable& table);
    [[nodiscard]] Stored<> bringGuards(const RecordTable& table);
    [[nodiscard]] Stored<> bringStatistics();
    [[nodiscard]] Stored<> bringDerived(const RecordTable& table, bool hasRows);
    [[nodiscard]] Stored<> runSteps(int from, MigrationStep::Run MigrationStep::* phase);
    [[nodiscard]] Stored<> remember();
    [[nodiscard]] Stored<> execute(const QByteArray& sql) { return m_runner.connection().execute(sql); }
    [[nodiscard]] Stored<int> lastStep();
    [[nodiscard]] int newestStep() const { return m_steps.isEmpty() ? 0 : m_steps.back().number; }
    void say(const QString& what) const {
        if (m_progress) m_progress(what);
    }

    SqlRunner& m_runner;
    const Tables& m_tables;
    const QList<MigrationStep>& m_steps;
    Progress m_progress;
    Catalog m_catalog;
    Facts m_facts;
    QString m_fingerprint;
};

} // namespace autospace
