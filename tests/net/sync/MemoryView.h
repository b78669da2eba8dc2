// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/QueryMatcher.h"
#include "core/domain/schema/View.h"

#include <QHash>

namespace autospace {

// Records in memory.
class MemoryView final : public View {
public:
    void put(const RecordPtr& record) { m_rows[record->recordType().collection()].insert(record->id, record); }
    [[nodiscard]] RecordPtr find(const RecordType& type, const Id& id) const override {
        return m_rows.value(type.collection()).value(id);
    }
    [[nodiscard]] QList<RecordPtr> select(const RecordType& type, const Query& query) const override {
        QList<RecordPtr> rows = m_rows.value(type.collection()).values();
        if (!query.withDeleted) rows.removeIf([](const RecordPtr& row) { return row->deletedAt.has_value(); });
        return QueryMatcher::apply(rows, query);
    }

private:
    QHash<QString, QHash<Id, RecordPtr>> m_rows;
};

} // namespace autospace
