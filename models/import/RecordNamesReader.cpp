// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/RecordNamesReader.h"

namespace autospace {

using namespace Qt::StringLiterals;

ImportPlan::Names RecordNamesReader::names(const QList<const Field*>& arguments) const {
    ImportPlan::Names names;
    for (const Field* argument : arguments)
        if (const RecordType* type = m_registry.record(QString::fromLatin1(argument->references)))
            names.insert(QString::fromLatin1(argument->name), named(*type));
    return names;
}

QHash<QString, Id> RecordNamesReader::named(const RecordType& type) const {
    const Field* title = type.field(QString::fromLatin1(type.titleField()));
    if (!title || type.reach() != Reach::Synced) return {};
    Query query = Query().where(u"org_id"_s, Value(m_orgId));
    if (m_place && type.field(u"location_id"_s)) query.where(u"location_id"_s, Value(*m_place));
    QHash<QString, Id> names;
    for (const RecordPtr& record : m_reader.select(type, query)) {
        const QString name = ImportPlan::folded(toText(title->read(*record)));
        const auto known = names.constFind(name);
        names.insert(name, known == names.cend() ? record->id : Id());
    }
    return names;
}

} // namespace autospace
