// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/ListQuery.h"

#include "models/records/DerivedColumn.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString fieldOfRole(const RecordType& type, QString role) {
    if (role.endsWith(u"_text"_s)) role.chop(5);
    if (type.field(role)) return role;
    for (const DerivedColumn& column : DerivedColumn::of(type.collection()))
        if (role == QLatin1StringView(column.name)) return QString::fromLatin1(column.sortField);
    return role;
}

} // namespace

FilterExpression ListQuery::read(Instant now, const View* view) const {
    FilterSurroundings here = around;
    here.now = now;
    here.view = view;
    FilterExpression whole = FilterExpression::read(*type, scope, here);
    const FilterExpression typed = FilterExpression::read(*type, filter, here);
    whole.problems = typed.problems;
    whole.relative = whole.relative || typed.relative;
    whole.query.all << typed.query.all;
    whole.query.search = QStringList{whole.query.search, typed.query.search}.join(u' ').trimmed();
    if (!around.orgId.isNull()) whole.query.where(u"org_id"_s, around.orgId);
    whole.query.sort = sort;
    return whole;
}

bool ListQuery::sortable(const Field& field) {
    return field.kind != Kind::Json && field.kind != Kind::TextList && field.kind != Kind::Id &&
           !field.is(FieldFlag::Secret);
}

QList<SortKey> ListQuery::sortKeys(const RecordType& type, const QString& text) {
    QList<SortKey> keys;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const QString trimmed = word.trimmed();
        const bool descending = trimmed.startsWith(u'-');
        const QString name = fieldOfRole(type, descending ? trimmed.mid(1) : trimmed);
        if (const Field* field = type.field(name); field && sortable(*field)) keys << SortKey{name, descending};
    }
    return keys;
}

QString ListQuery::sortText(const QList<SortKey>& keys) {
    QStringList words;
    for (const SortKey& key : keys)
        words << (key.descending ? u"-"_s + key.field : key.field);
    return words.join(u',');
}

} // namespace autospace
