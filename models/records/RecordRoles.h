// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"
#include "models/records/RecordRow.h"
#include "models/text/Formats.h"

#include <QHash>
#include <QVariant>

namespace autospace {

// The roles of a list of records, from the field table. For each field two: its name ("starts_at") with the value for
// QML, and name_text ("starts_at_text") with what a person reads, in the place's zone; for a field that names another
// record, that record's title. And recordId, title, pending, loading, zone, and the derived columns of the collection.
class RecordRoles {
public:
    RecordRoles() = default;
    explicit RecordRoles(const RecordType& type);

    enum Fixed { RecordId = Qt::UserRole, Title, Pending, Loading, Zone, FirstField };
    [[nodiscard]] QHash<int, QByteArray> names() const;
    // Of a row that is in memory.
    [[nodiscard]] QVariant value(const RecordRow& row, int role, const Formats& formats, Instant now) const;
    // Of a row that is still being read: empty values of the right type.
    [[nodiscard]] QVariant placeholder(int role) const;
    // What a person reads in a column, by role name without "_text" (a field or a derived column).
    [[nodiscard]] QString text(const RecordRow& row, const QString& column, const Formats& formats, Instant now) const;
    [[nodiscard]] QVariantMap all(const RecordRow& row, const Formats& formats, Instant now) const;

private:
    [[nodiscard]] QString fieldText(const RecordRow& row, const Field& field, const Formats& formats) const;
    [[nodiscard]] int derivedStart() const;

    const RecordType* m_type = nullptr;
};

} // namespace autospace
