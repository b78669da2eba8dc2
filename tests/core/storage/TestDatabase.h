// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreFactory.h"
#include "tests/fakes/PostgresCluster.h"

#include <QTemporaryDir>

// Fails the test with the store's own words.
#define STORED(expression)                                                                                             \
    do {                                                                                                               \
        const auto& stored = (expression);                                                                             \
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().message));                                            \
    } while (false)

namespace autospace {

// Databases for one test run, of the kind that AUTOSPACE_TEST_DATABASE names: sqlite (default) or postgres, whose
// server starts with the first one.
class TestDatabase {
public:
    // The address of a database that is empty and nobody else's.
    [[nodiscard]] QString freshUrl();
    // A migrated store in a fresh database, with the sample record alone.
    [[nodiscard]] std::unique_ptr<Store> fresh(StoreOptions options = {});
    // A migrated store in the database at that address.
    [[nodiscard]] std::unique_ptr<Store> opened(const QString& url, StoreOptions options = {});
    // The database at that address, spoken to directly: to build old files, to tamper, to look at plans.
    [[nodiscard]] static std::unique_ptr<SqlRunner> raw(const QString& url);
    static void execute(const QString& url, const QByteArray& sql);
    // The first column of the answer.
    [[nodiscard]] static QStringList texts(const QString& url, const QByteArray& sql, int column = 0);
    [[nodiscard]] PostgresCluster& cluster();
    [[nodiscard]] const QTemporaryDir& folder() const { return m_folder; }
    [[nodiscard]] static const Registry& registry();
    [[nodiscard]] static bool isPostgres();

private:
    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<PostgresCluster> m_cluster;
};

} // namespace autospace
