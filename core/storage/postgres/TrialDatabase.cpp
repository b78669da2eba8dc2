// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgres/TrialDatabase.h"

#include "core/storage/sql/SqlText.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40; // PostgreSQL would cut a long one off by itself

StoreUrl patient(StoreUrl url) {
    url.statementTimeoutMs = 0; // copying a template takes as long as it takes
    return url;
}

} // namespace

Stored<bool> TrialDatabase::isNeeded(const StoreUrl& target) {
    const auto connection = PostgresConnection::open(target);
    if (!connection) return std::unexpected(connection.error());
    const auto look = (*connection)->prepare("SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = 'public' LIMIT 1");
    if (!look) return std::unexpected(look.error());
    return (*look)->step();
}

Stored<std::unique_ptr<TrialDatabase>> TrialDatabase::make(const StoreUrl& beside) {
    auto server = PostgresConnection::open(patient(beside));
    if (!server) return std::unexpected(server.error());
    StoreUrl url = beside;
    url.database = beside.database.left(longestName) + u"_autospace_trial"_s;
    std::unique_ptr<TrialDatabase> trial(new TrialDatabase(std::move(*server), url));
    Stored<> made = trial->drop();
    if (made)
        made = trial->m_server->execute("CREATE DATABASE " + SqlText::quoted(url.database.toUtf8()) +
                                        " TEMPLATE template0 ENCODING 'UTF8'");
    if (made) return trial;
    StoreError error = made.error();
    error.message =
        u"%1 cannot be made to try the backup out before it replaces anything: %2. Allow the user %3 to make "
        "databases (ALTER ROLE … CREATEDB), or restore into an empty database."_s.arg(url.display(), error.message,
                                                                                      url.user);
    return std::unexpected(error);
}

Stored<> TrialDatabase::drop() {
    return m_server->execute("DROP DATABASE IF EXISTS " + SqlText::quoted(m_url.database.toUtf8()) + " WITH (FORCE)");
}

TrialDatabase::~TrialDatabase() { (void)drop(); }

} // namespace autospace
