// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AuditEntry.h"
#include "core/storage/AuditHead.h"
#include "core/storage/sealing/Sealer.h"
#include "core/storage/sql/SqlRunner.h"

namespace autospace {

// The audit log in tables sys_audit and sys_counters: one chain per organization. An entry's hash is SHA-256 over the
// hash before it (32 zero bytes before the first) and canonical() of the entry, which holds the values exactly as stored.
class AuditLog {
public:
    // The sealer signs the chain's end; it may be null.
    AuditLog(SqlRunner& runner, const Sealer* sealer) : m_runner(runner), m_sealer(sealer) {}

    [[nodiscard]] Stored<> append(const Id& orgId, QList<AuditEntry>& entries);
    [[nodiscard]] Stored<QList<AuditEntry>> ofRecord(const Id& orgId, const QString& collection, const Id& recordId,
                                                     int limit);

    // The end of the chain as counted; number 0 before the first entry.
    [[nodiscard]] Stored<AuditHead> head(const Id& orgId);

    [[nodiscard]] static bool signatureHolds(const Sealer& sealer, const Id& orgId, const AuditHead& head);
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
    [[nodiscard]] Stored<AuditHead> takeHead(const Id& orgId, qint64 count);
    [[nodiscard]] Stored<> putHead(const Id& orgId, const AuditHead& head);
    [[nodiscard]] Stored<> insert(const Id& orgId, const AuditEntry& entry, const Texts& texts);

    SqlRunner& m_runner;
    const Sealer* m_sealer;
};

} // namespace autospace
