// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RecordJson.h"

#include "core/domain/people/Permissions.h"
#include "core/domain/people/PermissionTable.h"
#include "core/domain/schema/JsonCodec.h"

#include <algorithm>

namespace autospace {

RecordJson::RecordJson(const Actor& actor, const RecordType& type, const QList<const Field*>& only)
    : m_actor(actor), m_type(type), m_wanted(FieldChoice::open(type)),
      m_anythingHidden(std::ranges::any_of(
          actor.roles, [&](Role role) { return !PermissionTable::hiddenFields(type.collection(), role).isEmpty(); })) {
    if (only.isEmpty()) return;
    FieldChoice chosen;
    chosen.set(type, u"id");
    for (const Field* field : only)
        chosen.set(field - type.fields().constData());
    m_wanted = m_wanted & chosen;
}

FieldChoice RecordJson::visible(const Record& record) const {
    FieldChoice fields = m_wanted;
    for (const QString& name : Permissions::hiddenFields(m_actor, record))
        fields.set(m_type, name, false);
    return fields;
}

void RecordJson::write(QByteArray& out, const Record& record) const {
    JsonCodec::write(out, record, m_anythingHidden ? visible(record) : m_wanted);
}

Stored<> RecordJson::write(QByteArray& out, const StoredRow& row) const {
    if (!m_anythingHidden) return row.writeJson(out, m_wanted);
    const auto record = row.record(Permissions::decisive(m_type));
    if (!record) return std::unexpected(record.error());
    return row.writeJson(out, visible(**record));
}

} // namespace autospace
