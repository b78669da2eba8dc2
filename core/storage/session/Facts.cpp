// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/Facts.h"

namespace autospace {

Stored<std::optional<QString>> Facts::find(const QString& name) {
    SqlText sql(m_runner.dialect());
    (sql << "SELECT value FROM sys_facts WHERE name = ").param(name);
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    return *there ? std::optional((*rows)->text(0)) : std::nullopt;
}

Stored<> Facts::set(const QString& name, const QString& value) {
    SqlText sql(m_runner.dialect());
    (sql << "INSERT INTO sys_facts (name, value) VALUES (").param(name) << ", ";
    sql.param(value) << ") ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    return m_runner.change(sql).transform([](qint64) {});
}

} // namespace autospace
