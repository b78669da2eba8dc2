// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/ChangedView.h"

#include "core/domain/schema/QueryMatcher.h"

#include <QSet>

namespace autospace {

RecordPtr ChangedView::find(const RecordType& type, const Id& id) const {
    for (const auto& record : m_changes.records)
        if (record->id == id && &record->recordType() == &type) return record;
    return m_before.find(type, id);
}

QList<RecordPtr> ChangedView::select(const RecordType& type, const Query& query) const {
    QList<RecordPtr> changed;
    QSet<Id> ids;
    for (const auto& record : m_changes.records)
        if (&record->recordType() == &type) changed << record, ids << record->id;
    if (changed.isEmpty()) return m_before.select(type, query);
    // Each changed record may push out one of those within the limit.
    Query wider = query;
    if (wider.limit > 0) wider.limit += static_cast<int>(changed.size());
    QList<RecordPtr> records = m_before.select(type, wider);
    records.removeIf([&](const RecordPtr& record) { return ids.contains(record->id); });
    return QueryMatcher::apply(records + changed, query);
}

} // namespace autospace
