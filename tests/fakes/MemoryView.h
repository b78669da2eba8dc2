// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Changes.h"
#include "core/domain/schema/View.h"

#include <QHash>

namespace autospace {

// Records in memory, queried as a database would.
class MemoryView final : public View {
public:
    void put(RecordPtr record) { m_records[record->recordType().collection()][record->id] = std::move(record); }
    // Takes stamped changes in, and demands what a database demands: the version follows the stored one.
    void apply(const Changes& changes);

    [[nodiscard]] RecordPtr find(const RecordType& type, const Id& id) const override {
        return m_records.value(type.collection()).value(id);
    }
    [[nodiscard]] QList<RecordPtr> select(const RecordType& type, const Query& query) const override;
    [[nodiscard]] QList<RecordPtr> everything() const;

private:
    QHash<QString, QHash<Id, RecordPtr>> m_records;
};

} // namespace autospace
