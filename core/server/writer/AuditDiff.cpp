// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/AuditDiff.h"

#include "core/domain/schema/JsonCodec.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QJsonValue shown(const Field& field, const Value& value) {
    if (isNull(value)) return QJsonValue::Null;
    return field.is(FieldFlag::Sealed) ? QJsonValue(u"changed"_s) : JsonCodec::toJson(field, value);
}

// The entry itself says when and which version; the organization and the id are its address.
bool isBookkeeping(qsizetype index, const Field& field) {
    return index < RecordType::commonFields && qstrcmp(field.name, "deleted_at") != 0;
}

} // namespace

AuditDiff AuditDiff::between(const Record* before, const Record& after) {
    AuditDiff diff;
    const QList<Field>& fields = after.type().fields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        if (isBookkeeping(i, field) || field.is(FieldFlag::Secret)) continue;
        const Value now = field.read(after);
        const Value then = before ? field.read(*before) : Value();
        if (then == now) continue;
        const QString name = QString::fromLatin1(field.name);
        if (before) diff.before.insert(name, shown(field, then));
        diff.after.insert(name, shown(field, now));
    }
    return diff;
}

} // namespace autospace
