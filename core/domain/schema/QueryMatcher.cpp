// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/QueryMatcher.h"

#include <algorithm>

namespace autospace {

namespace {

Value valueOf(const Record& record, const QString& name) {
    const Field* field = record.type().field(name);
    Q_ASSERT_X(field, "QueryMatcher", qPrintable(name));
    return field->read(record);
}

bool contains(const Value& value, const QString& part) { return toText(value).contains(part, Qt::CaseInsensitive); }

bool holdsValue(const Value& value, Op op, const QList<Value>& with) {
    const auto equals = [&](const Value& other) { return compare(value, other) == 0; };
    switch (op) {
    case Op::IsNull: return isNull(value);
    case Op::NotNull: return !isNull(value);
    case Op::Equal: return equals(with.value(0));
    case Op::NotEqual: return !equals(with.value(0));
    case Op::Less: return compare(value, with.value(0)) < 0;
    case Op::LessOrEqual: return compare(value, with.value(0)) <= 0;
    case Op::Greater: return compare(value, with.value(0)) > 0;
    case Op::GreaterOrEqual: return compare(value, with.value(0)) >= 0;
    case Op::In: return std::ranges::any_of(with, equals);
    case Op::Contains: return contains(value, toText(with.value(0)));
    case Op::HasEntry: {
        const auto* list = std::get_if<QStringList>(&value);
        return list && list->contains(toText(with.value(0)));
    }
    }
    Q_UNREACHABLE_RETURN(false);
}

bool found(const Record& record, const QString& word) {
    return std::ranges::any_of(record.type().fields(), [&](const Field& field) {
        return field.is(FieldFlag::Searchable) && contains(field.read(record), word);
    });
}

// Less than zero when the record stands before the cursor.
std::weak_ordering againstCursor(const Record& record, const Query& query) {
    for (qsizetype i = 0; i < query.sort.size(); ++i) {
        auto order = compare(valueOf(record, query.sort[i].field), query.after.value(i));
        if (query.sort[i].descending) order = 0 <=> order;
        if (order != 0) return order;
    }
    return compare(Value(record.id), query.after.value(query.sort.size()));
}

} // namespace

bool QueryMatcher::holds(const Record& record, const Filter& filter) {
    const Value value = valueOf(record, filter.field);
    if (isNull(value) && filter.op != Op::IsNull) return false;
    return holdsValue(value, filter.op, filter.values);
}

bool QueryMatcher::matches(const Record& record, const Query& query) {
    if (record.deletedAt && !query.withDeleted) return false;
    const auto holdsHere = [&](const Filter& filter) { return holds(record, filter); };
    if (!std::ranges::all_of(query.all, holdsHere)) return false;
    if (!query.anyOf.isEmpty() && std::ranges::none_of(query.anyOf, [&](const QList<Filter>& group) {
            return std::ranges::all_of(group, holdsHere);
        }))
        return false;
    const QStringList words = query.search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return found(record, word); });
}

bool QueryMatcher::before(const Record& a, const Record& b, const QList<SortKey>& sort) {
    for (const SortKey& key : sort) {
        const auto order = compare(valueOf(a, key.field), valueOf(b, key.field));
        if (order != 0) return key.descending ? order > 0 : order < 0;
    }
    return a.id < b.id;
}

QList<RecordPtr> QueryMatcher::apply(QList<RecordPtr> records, const Query& query) {
    records.removeIf([&](const RecordPtr& record) { return !matches(*record, query); });
    std::ranges::sort(records, [&](const RecordPtr& a, const RecordPtr& b) { return before(*a, *b, query.sort); });
    if (!query.after.isEmpty())
        records.removeIf([&](const RecordPtr& record) {
            const auto order = againstCursor(*record, query);
            return query.backwards ? order >= 0 : order <= 0;
        });
    if (query.limit > 0 && records.size() > query.limit)
        records = query.backwards ? records.last(query.limit) : records.first(query.limit);
    return records;
}

} // namespace autospace
