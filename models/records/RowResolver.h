// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "models/records/RecordNames.h"
#include "models/records/RecordReader.h"
#include "models/records/RecordRow.h"

namespace autospace {

// Turns records into rows inside one read: looks up what they refer to, each only once.
class RowResolver {
public:
    RowResolver(const RecordReader& reader, const Registry& registry) : m_reader(reader), m_names(registry) {}
    [[nodiscard]] QList<RecordRow> rows(const QList<RecordPtr>& records);

private:
    [[nodiscard]] const RecordNames::Name& named(const char* collection, const Id& id);
    // Of several records, by name: "Bergbahn, Marktplatz", and "+1" for one that is not to be seen.
    [[nodiscard]] QString namesOf(const char* collection, const QStringList& ids);
    void resolve(RecordRow& row);

    const RecordReader& m_reader;
    RecordNames m_names;
    QHash<Id, RecordNames::Name> m_known;
};

} // namespace autospace
