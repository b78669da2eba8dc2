// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordRoles.h"

#include "models/records/DerivedColumn.h"
#include "models/records/FieldVariant.h"

namespace autospace {

using namespace Qt::StringLiterals;

RecordRoles::RecordRoles(const RecordType& type) : m_type(&type) {}

int RecordRoles::derivedStart() const { return FirstField + 2 * static_cast<int>(m_type->fields().size()); }

QHash<int, QByteArray> RecordRoles::names() const {
    QHash<int, QByteArray> names{{Qt::DisplayRole, "display"_ba}, {RecordId, "recordId"_ba}, {Title, "title"_ba},
                                 {Pending, "pending"_ba},         {Loading, "loading"_ba},   {Zone, "zone"_ba}};
    if (!m_type) return names;
    const auto add = [&](int role, const QByteArray& name) {
        // A field called like one of our own roles keeps its text role only.
        if (!names.values().contains(name)) names.insert(role, name);
    };
    int role = FirstField;
    for (const Field& field : m_type->fields()) {
        add(role++, QByteArray(field.name));
        add(role++, QByteArray(field.name) + "_text"_ba);
    }
    for (const DerivedColumn& column : DerivedColumn::of(m_type->collection())) {
        add(role++, QByteArray(column.name));
        add(role++, QByteArray(column.name) + "_text"_ba);
    }
    return names;
}

QString RecordRoles::fieldText(const RecordRow& row, const Field& field, const Formats& formats) const {
    const auto title = row.titles.constFind(QString::fromLatin1(field.name));
    if (title != row.titles.cend() && !title->isEmpty()) return *title;
    return formats.value(field, field.read(*row.record), formats.zone(row.zone));
}

QVariant RecordRoles::value(const RecordRow& row, int role, const Formats& formats, Instant now) const {
    switch (role) {
    case Qt::DisplayRole:
    case Title: return fieldText(row, *m_type->field(QString::fromLatin1(m_type->titleField())), formats);
    case RecordId: return row.record->id.toString();
    case Pending: return row.pending;
    case Loading: return false;
    case Zone: return QString::fromLatin1(row.zone);
    default: break;
    }
    if (role < FirstField) return {};
    const bool text = (role - FirstField) % 2 == 1;
    if (role < derivedStart()) {
        const Field& field = m_type->fields()[(role - FirstField) / 2];
        if (text) return fieldText(row, field, formats);
        return toVariant(field, field.read(*row.record));
    }
    const auto& derived = DerivedColumn::of(m_type->collection());
    const qsizetype index = (role - derivedStart()) / 2;
    if (index >= derived.size()) return {};
    return text ? QVariant(derived[index].text(row, formats, now)) : derived[index].value(row, now);
}

QVariant RecordRoles::placeholder(int role) const {
    if (role == Loading) return true;
    if (role == Pending) return false;
    if (role < Qt::UserRole && role != Qt::DisplayRole) return {};
    const bool field = m_type && role >= FirstField && role < derivedStart() && (role - FirstField) % 2 == 0;
    return field ? toVariant(m_type->fields()[(role - FirstField) / 2], Value()) : QVariant(QString());
}

QString RecordRoles::text(const RecordRow& row, const QString& column, const Formats& formats, Instant now) const {
    if (const Field* field = m_type->field(column)) return fieldText(row, *field, formats);
    for (const DerivedColumn& derived : DerivedColumn::of(m_type->collection()))
        if (column == QLatin1StringView(derived.name)) return derived.text(row, formats, now);
    return {};
}

QVariantMap RecordRoles::all(const RecordRow& row, const Formats& formats, Instant now) const {
    QVariantMap map;
    const auto roles = names();
    for (auto it = roles.cbegin(); it != roles.cend(); ++it)
        map.insert(QString::fromLatin1(*it), value(row, it.key(), formats, now));
    return map;
}

} // namespace autospace
