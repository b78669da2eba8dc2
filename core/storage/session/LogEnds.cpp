// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/LogEnds.h"

namespace autospace {

namespace {

QByteArray signedText(const Id& orgId, qint64 number, const QByteArray& hash) {
    return orgId.value.toRfc4122() + QByteArray::number(number) + ' ' + hash;
}

constexpr QByteArrayView signingPurpose = "autospace audit head";
constexpr qsizetype signatureSize = 32;

} // namespace

bool LogEnds::signatureHolds(const Sealer& sealer, const Id& orgId, const AuditHead& head) {
    return sealer.keyedHashes(signedText(orgId, head.number, head.hash), signingPurpose, signatureSize)
        .contains(head.signature);
}

Stored<AuditHead> LogEnds::head(SqlRunner& runner, const Id& orgId) {
    SqlText sql(runner.dialect());
    (sql << "SELECT audit_number, audit_hash, audit_seal FROM sys_counters WHERE org_id = ").param(orgId);
    auto rows = runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    AuditHead head;
    if (!*there) return head;
    head.number = (*rows)->integer(0);
    if (!(*rows)->isNull(1)) head.hash = (*rows)->bytes(1).toByteArray();
    if (!(*rows)->isNull(2)) head.signature = (*rows)->bytes(2).toByteArray();
    return head;
}

Stored<LogEnds::End*> LogEnds::take(const Id& orgId) {
    if (const auto known = m_ends.find(orgId); known != m_ends.end()) return &*known;
    SqlText sql(m_runner.dialect());
    if (m_runner.dialect() == Dialect::Sqlite)
        (sql << "SELECT sequence, audit_number, audit_hash, audit_seal FROM sys_counters WHERE org_id = ").param(orgId);
    else
        // Locks the row, and makes it for an organization's first entry.
        (sql << "INSERT INTO sys_counters (org_id) VALUES (").param(orgId)
            << ") ON CONFLICT (org_id) DO UPDATE SET sequence = sys_counters.sequence "
               "RETURNING sequence, audit_number, audit_hash, audit_seal";
    auto rows = m_runner.query(sql);
    if (!rows) return std::unexpected(rows.error());
    const auto there = rows->next();
    if (!there) return std::unexpected(there.error());
    End end;
    if (*there) {
        end.sequence = (*rows)->integer(0);
        end.auditNumber = (*rows)->integer(1);
        if (!(*rows)->isNull(2)) end.auditHash = (*rows)->bytes(2).toByteArray();
        if (!(*rows)->isNull(3)) end.auditSignature = (*rows)->bytes(3).toByteArray();
    }
    return &*m_ends.insert(orgId, end);
}

const LogEnds::End* LogEnds::known(const Id& orgId) const {
    const auto found = m_ends.constFind(orgId);
    return found == m_ends.cend() ? nullptr : &*found;
}

Stored<> LogEnds::writeBack() {
    for (auto it = m_ends.begin(); it != m_ends.end(); ++it) {
        if (!it->moved) continue;
        if (auto done = put(it.key(), *it); !done) return done;
        it->moved = it->auditMoved = false;
    }
    return {};
}

Stored<> LogEnds::put(const Id& orgId, const End& end) {
    const auto orNull = [](const QByteArray& bytes) { return bytes.isEmpty() ? SqlValue() : SqlValue(bytes); };
    QByteArray signature = end.auditMoved ? QByteArray() : end.auditSignature;
    if (end.auditMoved && m_sealer)
        signature =
            m_sealer->keyedHash(signedText(orgId, end.auditNumber, end.auditHash), signingPurpose, signatureSize);
    SqlText sql(m_runner.dialect());
    (sql << "INSERT INTO sys_counters (org_id, sequence, audit_number, audit_hash, audit_seal) VALUES (").param(orgId);
    (sql << ", ").param(end.sequence);
    (sql << ", ").param(end.auditNumber);
    (sql << ", ").param(orNull(end.auditHash));
    (sql << ", ").param(orNull(signature));
    sql << ") ON CONFLICT (org_id) DO UPDATE SET sequence = excluded.sequence, audit_number = excluded.audit_number, "
           "audit_hash = excluded.audit_hash, audit_seal = excluded.audit_seal";
    return m_runner.post(sql);
}

void LogEnds::forget() {
    m_ends.clear();
    m_marked.clear();
}

} // namespace autospace
