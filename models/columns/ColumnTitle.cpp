// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns/ColumnTitle.h"

#include "models/filter/FilterFields.h"
#include "models/records/DerivedColumn.h"

#include <QCoreApplication>

namespace autospace {

using namespace Qt::StringLiterals;

QString columnName(const QString& role) { return role.endsWith(u"_text"_s) ? role.chopped(5) : role; }

QString columnTitle(const RecordType& type, const QString& role) {
    const QString name = columnName(role);
    if (const Field* field = type.field(name)) return FilterFields::label(*field);
    for (const DerivedColumn& column : DerivedColumn::of(type.collection()))
        if (name == QLatin1StringView(column.name)) return QCoreApplication::translate("fields", column.label);
    return role;
}

} // namespace autospace
