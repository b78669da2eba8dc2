// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/QueryMatcher.h"

#include "core/domain/schema/TextOrder.h"

#include <algorithm>

namespace autospace {

namespace {

Value valueOf(const Record& record, const QString& name) {
    const Field* field = record.type().field(name);
    Q_ASSERT_X(field, "QueryMatcher", qPrintable(name));
    return field->read(record);
}

// Texts, words, whole numbers and the entries of lists contain a part; other kinds never do.
bool contains(const Value& value, const QString& foldedPart) {
    const auto has = [&](const QString& text) { return foldCase(text).contains(foldedPart); };
    if (const auto* text = std::get_if<QString>(&value)) return has(*text);
    if (const auto* texts = std::get_if<QStringList>(&value)) return std::ranges::any_of(*texts, has);
    return std::holds_alternative<qint64>(value) && has(toText(value));
}

bool holdsValue(const Value& value, Op op, const Value& with) {
    switch (op) {
    case Op::Equal: return compare(value, with) == 0;
    case Op::NotEqual: return compare(value, with) != 0;
    case Op::Less: return compare(value, with) < 0;
    case Op::LessOrEqual: return compare(value, with) <= 0;
    case Op::Greater: return compare(value, with) > 0;
    case Op::GreaterOrEqual: return compare(value, with) >= 0;
    case Op::Contains: return contains(value, foldCase(toText(with)));
    case Op::HasEntry: {
        const auto* list = std::get_if<QStringList>(&value);
        return list && list->contains(toText(with));
    }
    case Op::In:
    case Op::IsNull:
    case Op::NotNull: break;
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
    const auto order = compare(Value(record.id), query.after.value(query.sort.size()));
    return query.idDescending() ? 0 <=> order : order;
}

} // namespace

bool QueryMatcher::holds(const Record& record, const Filter& filter) {
    const Value value = valueOf(record, filter.field);
    if (filter.op == Op::IsNull) return isNull(value);
    if (filter.op == Op::NotNull || isNull(value)) return !isNull(value);
    if (filter.op == Op::In)
        return std::ranges::any_of(filter.values, [&](const Value& other) { return compare(value, other) == 0; });
    return !isNull(filter.values.value(0)) && holdsValue(value, filter.op, filter.values[0]);
}

bool QueryMatcher::matches(const Record& record, const Query& query) {
    if (record.deletedAt && !query.withDeleted) return false;
    const auto holdsHere = [&](const Filter& filter) { return holds(record, filter); };
    if (!std::ranges::all_of(query.all, holdsHere)) return false;
    if (!query.anyOf.isEmpty() && std::ranges::none_of(query.anyOf, [&](const QList<Filter>& group) {
            return std::ranges::all_of(group, holdsHere);
        }))
        return false;
    return std::ranges::all_of(searchWords(query.search), [&](const QString& word) { return found(record, word); });
}

bool QueryMatcher::before(const Record& a, const Record& b, const QList<SortKey>& sort) {
    for (const SortKey& key : sort) {
        const auto order = compare(valueOf(a, key.field), valueOf(b, key.field));
        if (order != 0) return key.descending ? order > 0 : order < 0;
    }
    const bool descending = !sort.isEmpty() && sort.back().descending;
    return descending ? b.id < a.id : a.id < b.id;
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
