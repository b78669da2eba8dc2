// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/BulkInsert.h"

#include "core/domain/schema/RecordType.h"
#include "core/server/writer/AuditDiff.h"

#include <QMap>

namespace autospace {

Stored<> BulkInsert::insert(const QList<std::shared_ptr<Record>>& records) {
    QMap<Id, QList<ChangeEntry>> changes;
    QMap<Id, QList<AuditEntry>> audit;
    AuditEntry entry;
    entry.at = m_origin.at;
    entry.actorId = m_origin.actorId;
    entry.actorName = m_origin.actorName;
    entry.action = m_origin.action;
    entry.commandId = m_origin.commandId;
    for (const auto& record : records) {
        Q_ASSERT(record->version == 1);
        if (auto written = m_session.write(*record); !written) return written;
        const RecordType& type = record->recordType();
        m_notice.collections << type.collection();
        if (type.reach() != Reach::Synced) continue;
        changes[record->orgId] << ChangeEntry{0, type.collection(), record->id, 1, m_origin.commandId};
        entry.collection = type.collection();
        entry.recordId = record->id;
        entry.after = AuditDiff::between(nullptr, *record).after;
        audit[record->orgId] << entry;
    }
    for (auto it = audit.begin(); it != audit.end(); ++it)
        if (auto appended = m_session.appendAudit(it.key(), it.value()); !appended) return appended;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (auto appended = m_session.appendChanges(it.key(), it.value()); !appended) return appended;
        m_notice.sequences.insert(it.key(), it.value().last().sequence);
    }
    return {};
}

} // namespace autospace
