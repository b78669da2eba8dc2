// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "models/import/ImportPlan.h"
#include "models/records/RecordReader.h"

namespace autospace {

// Which records the texts of a file's columns mean, by their titles. On the reading thread.
class RecordNamesReader {
public:
    // place: only those that are at this location, where records have one.
    RecordNamesReader(const RecordReader& reader, const Registry& registry, const Id& orgId, std::optional<Id> place)
        : m_reader(reader), m_registry(registry), m_orgId(orgId), m_place(place) {}

    [[nodiscard]] ImportPlan::Names names(const QList<const Field*>& arguments) const;

private:
    [[nodiscard]] QHash<QString, Id> named(const RecordType& type) const;

    const RecordReader& m_reader;
    const Registry& m_registry;
    const Id m_orgId;
    const std::optional<Id> m_place;
};

} // namespace autospace
