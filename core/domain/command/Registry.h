// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

#include <QHash>

namespace autospace {

// Every record and every command there is. Immutable after construction; the product's is made by
// productRegistry(), tests make their own.
class Registry {
public:
    Registry(QList<const RecordType*> records, QList<const CommandType*> commands);

    [[nodiscard]] const QList<const RecordType*>& records() const { return m_records; }
    [[nodiscard]] const QList<const CommandType*>& commands() const { return m_commands; }
    // Null when unknown.
    [[nodiscard]] const RecordType* record(const QString& collection) const { return m_recordIndex.value(collection); }
    [[nodiscard]] const CommandType* command(const QString& name) const { return m_commandIndex.value(name); }

private:
    QList<const RecordType*> m_records;
    QList<const CommandType*> m_commands;
    QHash<QString, const RecordType*> m_recordIndex;
    QHash<QString, const CommandType*> m_commandIndex;
};

} // namespace autospace
