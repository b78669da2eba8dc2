// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/table/RecordTable.h"

#include <QSet>

#include <memory>
#include <vector>

namespace autospace {

// The tables of a store's record types, made once and shared by its sessions.
class Tables {
public:
    Tables(const QList<const RecordType*>& types, const TablePolicy& policy, const FieldSeal& seal, Dialect dialect,
           QSet<const RecordType*> remembered = {});

    // Null for a type that the store does not keep.
    [[nodiscard]] const RecordTable* find(const RecordType& type) const { return m_index.value(&type); }
    // Whether sessions keep their answers about the type while nothing is written.
    [[nodiscard]] bool remembers(const RecordType& type) const { return m_remembered.contains(&type); }
    [[nodiscard]] const std::vector<std::unique_ptr<const RecordTable>>& all() const { return m_tables; }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    // Null when there is no key.
    [[nodiscard]] const Sealer* sealer() const { return m_sealer.get(); }

private:
    Dialect m_dialect;
    std::shared_ptr<const Sealer> m_sealer;
    std::vector<std::unique_ptr<const RecordTable>> m_tables;
    QHash<const RecordType*, const RecordTable*> m_index;
    QSet<const RecordType*> m_remembered;
};

} // namespace autospace
