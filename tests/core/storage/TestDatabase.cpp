// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/TestDatabase.h"

#include "core/storage/StoreUrl.h"
#include "core/storage/postgres/PostgresConnection.h"
#include "core/storage/sqlite/SqliteConnection.h"
#include "tests/core/storage/Sample.h"

namespace autospace {

using namespace Qt::StringLiterals;

bool TestDatabase::isPostgres() { return qEnvironmentVariable("AUTOSPACE_TEST_DATABASE") == "postgres"_L1; }

const Registry& TestDatabase::registry() {
    static const Registry registry({&Sample::staticType()}, {});
    return registry;
}

PostgresCluster& TestDatabase::cluster() {
    if (!m_cluster) m_cluster = std::make_unique<PostgresCluster>();
    return *m_cluster;
}

QString TestDatabase::freshUrl() {
    if (isPostgres()) return cluster().freshUrl();
    return u"sqlite:"_s + m_folder.filePath(u"test%1.db"_s.arg(++m_count));
}

std::unique_ptr<Store> TestDatabase::opened(const QString& url, StoreOptions options) {
    auto store = openStore(url, registry(), std::move(options));
    if (!store) qFatal("%s", qPrintable(store.error().message));
    if (auto done = (*store)->migrate(); !done) qFatal("%s", qPrintable(done.error().message));
    return std::move(*store);
}

std::unique_ptr<SqlRunner> TestDatabase::raw(const QString& url) {
    const StoreUrl parsed = StoreUrl::parse(url).value();
    Stored<std::unique_ptr<Connection>> connection;
    if (parsed.dialect == Dialect::Postgres)
        connection = PostgresConnection::open(parsed);
    else
        connection = SqliteConnection::open({.file = parsed.file});
    if (!connection) qFatal("%s", qPrintable(connection.error().message));
    return std::make_unique<SqlRunner>(std::move(*connection));
}

void TestDatabase::execute(const QString& url, const QByteArray& sql) {
    if (auto done = raw(url)->connection().execute(sql); !done) qFatal("%s", qPrintable(done.error().message));
}

QStringList TestDatabase::texts(const QString& url, const QByteArray& sql, int column) {
    const auto runner = raw(url);
    auto rows = runner->query(sql, {});
    if (!rows) qFatal("%s", qPrintable(rows.error().message));
    QStringList texts;
    while (rows->next().value())
        texts << (*rows)->text(column);
    return texts;
}

std::unique_ptr<Store> TestDatabase::fresh(StoreOptions options) { return opened(freshUrl(), std::move(options)); }

} // namespace autospace
