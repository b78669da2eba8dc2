// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AuditEntry.h"
#include "core/storage/session/LogEnds.h"

namespace autospace {

// The audit log in table sys_audit: one chain per organization. An entry's hash is SHA-256 over the
// hash before it (32 zero bytes before the first) and canonical() of the entry, which holds the values exactly as stored.
class AuditLog {
public:
    explicit AuditLog(SqlRunner& runner) : m_runner(runner) {}

    // Behind the end, which is moved on.
    [[nodiscard]] Stored<> append(const Id& orgId, QList<AuditEntry>& entries, LogEnds::End& end);
    [[nodiscard]] Stored<QList<AuditEntry>> ofRecord(const Id& orgId, const QString& collection, const Id& recordId,
                                                     int limit);

    // The old and the new values as they are stored.
    struct Texts {
        QByteArray before;
        QByteArray after;
    };
    // The entry as compact JSON with its organization and number, keys sorted, without its hash.
    [[nodiscard]] static QByteArray canonical(const Id& orgId, const AuditEntry& entry, const Texts& texts);
    [[nodiscard]] static QByteArray chained(const QByteArray& hashBefore, const Id& orgId, const AuditEntry& entry,
                                            const Texts& texts);
    [[nodiscard]] static Texts textsFrom(const Statement& row);
    // Columns for entryFrom(), in its order.
    static constexpr QByteArrayView columns = "number, at, actor_id, actor_name, device, address, action, command_id, "
                                              "collection, record_id, before, after, hash";
    [[nodiscard]] static AuditEntry entryFrom(const Statement& row);

private:
    [[nodiscard]] Stored<> insert(const Id& orgId, const AuditEntry& entry, const Texts& texts);

    SqlRunner& m_runner;
};

} // namespace autospace
