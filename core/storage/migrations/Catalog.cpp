// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/Catalog.h"

namespace autospace {

Stored<QStringList> Catalog::names(const SqlText& sql) {
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    QStringList names;
    for (;;) {
        const auto there = rows->next();
        if (!there) return std::unexpected(there.error());
        if (!*there) return names;
        names << (*rows)->text(0);
    }
}

Stored<QStringList> Catalog::tables() {
    SqlText sql(m_runner.dialect());
    if (sql.dialect() == Dialect::Sqlite)
        sql << "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    else
        sql << "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1";
    return names(sql);
}

Stored<QStringList> Catalog::columns(const QByteArray& table) {
    SqlText sql(m_runner.dialect());
    const QString name = QString::fromLatin1(table);
    if (sql.dialect() == Dialect::Sqlite)
        (sql << "SELECT name FROM pragma_table_info(").param(name) << ")";
    else
        (sql << "SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema() AND "
                "table_name = ")
            .param(name);
    return names(sql);
}

Stored<QStringList> Catalog::indexes(const QByteArray& table) {
    SqlText sql(m_runner.dialect());
    const QString name = QString::fromLatin1(table);
    if (sql.dialect() == Dialect::Sqlite)
        (sql << "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ").param(name);
    else
        (sql << "SELECT i.relname::text FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON "
                "t.oid = x.indrelid WHERE t.relnamespace = current_schema()::regnamespace AND NOT EXISTS (SELECT 1 "
                "FROM pg_constraint c WHERE c.conindid = x.indexrelid) AND t.relname = ")
            .param(name);
    return names(sql);
}

} // namespace autospace
