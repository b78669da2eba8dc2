// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/Tables.h"

namespace autospace {

Tables::Tables(const QList<const RecordType*>& types, const TablePolicy& policy, const FieldSeal& seal,
               Dialect dialect, QSet<const RecordType*> remembered)
    : m_dialect(dialect), m_sealer(seal.sealer()), m_remembered(std::move(remembered)) {
    for (const RecordType* type : types) {
        m_tables.push_back(std::make_unique<const RecordTable>(*type, policy, seal, dialect));
        m_index.insert(type, m_tables.back().get());
    }
}

} // namespace autospace
