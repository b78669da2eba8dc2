// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/IdempotencyKeys.h"

namespace autospace {

Stored<std::optional<IdempotencyEntry>> IdempotencyKeys::find(const Id& userId, const QString& key) {
    SqlText sql(m_runner.dialect());
    (sql << "SELECT request_hash, status, body, at FROM sys_idempotency WHERE user_id = ").param(userId);
    (sql << " AND key = ").param(key);
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    if (!*there) return std::nullopt;
    Statement& row = **rows;
    return IdempotencyEntry{userId,
                            key,
                            row.bytes(0).toByteArray(),
                            static_cast<int>(row.integer(1)),
                            row.bytes(2).toByteArray(),
                            Instant{row.integer(3)}};
}

Stored<> IdempotencyKeys::remember(const IdempotencyEntry& entry) {
    SqlText sql(m_runner.dialect());
    sql << "INSERT INTO sys_idempotency (user_id, key, request_hash, status, body, at) VALUES (";
    sql.param(entry.userId) << ", ";
    sql.param(entry.key) << ", ";
    sql.param(entry.requestHash) << ", ";
    sql.param(static_cast<qint64>(entry.status)) << ", ";
    sql.param(entry.body) << ", ";
    sql.param(entry.at.epochMs) << ")";
    return m_runner.post(sql);
}

Stored<qint64> IdempotencyKeys::forgetBefore(Instant time) {
    SqlText sql(m_runner.dialect());
    (sql << "DELETE FROM sys_idempotency WHERE at < ").param(time.epochMs);
    return m_runner.change(sql);
}

} // namespace autospace
