// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Registry.h"

namespace autospace {

Registry::Registry(QList<const RecordType*> records, QList<const CommandType*> commands)
    : m_records(std::move(records)), m_commands(std::move(commands)) {
    for (const RecordType* type : std::as_const(m_records)) {
        Q_ASSERT_X(!m_recordIndex.contains(type->collection()), "Registry", qPrintable(type->collection()));
        m_recordIndex.insert(type->collection(), type);
    }
    for (const CommandType* type : std::as_const(m_commands)) {
        Q_ASSERT_X(!m_commandIndex.contains(type->name()), "Registry", qPrintable(type->name()));
        m_commandIndex.insert(type->name(), type);
    }
}

} // namespace autospace
