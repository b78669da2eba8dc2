// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/lists/ListScope.h"

#include "core/domain/people/PermissionTable.h"
#include "core/domain/people/Permissions.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// More words than this narrow nothing further for a person, and multiply the groups.
constexpr qsizetype mostWords = 4;

QStringList searchable(const RecordType& type) {
    QStringList names;
    for (const Field& field : type.fields())
        if (field.is(FieldFlag::Searchable)) names << QString::fromLatin1(field.name);
    return names;
}

QSet<QString> hiddenFromSome(const Actor& actor, const RecordType& type) {
    QSet<QString> hidden;
    for (const Role role : actor.roles)
        for (const QString& name : PermissionTable::hiddenFields(type.collection(), role))
            hidden << name;
    return hidden;
}

} // namespace

QSet<QString> ListScope::usedFields(const Query& query) {
    QSet<QString> used;
    for (const Filter& filter : query.all)
        used << filter.field;
    for (const SortKey& key : query.sort)
        used << key.field;
    return used;
}

QList<Role> ListScope::seeing(const Actor& actor, const RecordType& type, const QSet<QString>& fields) {
    QList<Role> roles;
    for (const Role role : actor.roles) {
        const QStringList hidden = PermissionTable::hiddenFields(type.collection(), role);
        if (std::ranges::none_of(hidden, [&](const QString& name) { return fields.contains(name); })) roles << role;
    }
    return roles;
}

bool ListScope::searchVisible(Query& query, const QSet<QString>& hidden, const RecordType& type) {
    QStringList visible = searchable(type);
    visible.removeIf([&](const QString& name) { return hidden.contains(name); });
    if (visible.isEmpty()) return false;
    if (query.anyOf.isEmpty()) query.anyOf << QList<Filter>{};
    for (const QString& word : query.search.split(u' ', Qt::SkipEmptyParts).first(
             std::min(mostWords, query.search.split(u' ', Qt::SkipEmptyParts).size()))) {
        QList<QList<Filter>> groups;
        for (const QList<Filter>& group : std::as_const(query.anyOf))
            for (const QString& name : visible)
                groups << (group + QList<Filter>{Filter{name, Op::Contains, {Value(word)}}});
        query.anyOf = groups;
    }
    query.search.clear();
    return true;
}

bool ListScope::narrow(ListRequest& request, const Actor& actor, const RecordType& type) {
    const QSet<QString> hidden = hiddenFromSome(actor, type);
    if (hidden.isEmpty()) return Permissions::readScope(actor, type).narrow(request.query);
    Actor narrowed = actor;
    narrowed.roles = seeing(actor, type, usedFields(request.query));
    if (!Permissions::readScope(narrowed, type).narrow(request.query)) return false;
    const QStringList searched = searchable(type);
    const bool searchLeaks =
        !request.query.search.trimmed().isEmpty() &&
        std::ranges::any_of(searched, [&](const QString& name) { return hidden.contains(name); });
    return !searchLeaks || searchVisible(request.query, hidden, type);
}

} // namespace autospace
