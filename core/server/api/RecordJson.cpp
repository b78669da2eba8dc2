// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RecordJson.h"

#include "core/domain/people/PermissionTable.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/schema/JsonCodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

RecordJson::RecordJson(const Actor& actor, const RecordType& type, QList<const Field*> only)
    : m_actor(actor), m_only(std::move(only)),
      m_anythingHidden(std::ranges::any_of(actor.roles, [&](Role role) {
          return !PermissionTable::hiddenFields(type.collection(), role).isEmpty();
      })) {}

void RecordJson::write(QByteArray& out, const Record& record) const {
    const QSet<QString> hidden = m_anythingHidden ? Permissions::hiddenFields(m_actor, record) : QSet<QString>();
    if (hidden.isEmpty() && m_only.isEmpty()) return JsonCodec::write(out, record);
    QJsonObject object{{u"id"_s, record.id.toString()}};
    for (const Field& field : record.type().fields()) {
        const QString name = QString::fromLatin1(field.name);
        if (field.is(FieldFlag::Secret) || hidden.contains(name)) continue;
        if (!m_only.isEmpty() && !m_only.contains(&field)) continue;
        object.insert(name, JsonCodec::toJson(field, field.read(record)));
    }
    out += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace autospace
