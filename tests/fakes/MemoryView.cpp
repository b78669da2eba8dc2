// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/MemoryView.h"

#include "core/domain/schema/QueryMatcher.h"

namespace autospace {

void MemoryView::apply(const Changes& changes) {
    for (const auto& record : changes.records) {
        const RecordPtr stored = find(record->recordType(), record->id);
        const qint64 before = stored ? stored->version : 0;
        const bool homeless = record->orgId.isNull() && record->recordType().reach() == Reach::Synced;
        if (record->id.isNull() || homeless || record->version != before + 1)
            qFatal("a change that no database would take: %s %s, version %lld after %lld",
                   qPrintable(record->recordType().collection()), qPrintable(record->id.toString()), record->version,
                   before);
        put(record->clone());
    }
}

QList<RecordPtr> MemoryView::select(const RecordType& type, const Query& query) const {
    return QueryMatcher::apply(m_records.value(type.collection()).values(), query);
}

QList<RecordPtr> MemoryView::everything() const {
    QList<RecordPtr> all;
    for (const auto& collection : m_records)
        all += collection.values();
    return all;
}

} // namespace autospace
