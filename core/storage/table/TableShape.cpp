// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/TableShape.h"

#include <algorithm>

namespace autospace {

namespace {

SqlType sqlType(Kind kind) {
    switch (kind) {
    case Kind::Boolean: return SqlType::Boolean;
    case Kind::Integer:
    case Kind::Instant:
    case Kind::Money: return SqlType::Integer;
    case Kind::Real: return SqlType::Real;
    case Kind::Id: return SqlType::Id;
    case Kind::Text:
    case Kind::Enum:
    case Kind::TextList:
    case Kind::Json: return SqlType::Text;
    }
    Q_UNREACHABLE_RETURN(SqlType::Text);
}

bool inAnIndex(const RecordType& type, const Field& field) {
    if (field.is(FieldFlag::Indexed)) return true;
    return std::ranges::any_of(type.indexes(), [&](const CompositeIndex& index) {
        return std::ranges::any_of(index.fields, [&](const char* name) { return qstrcmp(name, field.name) == 0; });
    });
}

} // namespace

TableShape::TableShape(const RecordType& type, const TablePolicy& policy)
    : m_type(type), m_policy(policy), m_name(type.collection().toLatin1()) {
    Q_ASSERT_X(!m_name.startsWith("sys_"), "TableShape", "names that begin with sys_ are the store's own");
    bool search = false;
    for (const Field& field : type.fields()) {
        addColumns(field);
        search = search || inSearchColumn(field, policy);
    }
    if (search)
        m_columns << Column{searchColumn.toByteArray(), SqlType::Text, ColumnRole::Search, nullptr, false};
    for (const Column& column : std::as_const(m_columns))
        if (column.sealed && column.field->is(FieldFlag::Searchable)) m_sealedSearch << &column;
    addIndexes();
}

bool TableShape::inSearchColumn(const Field& field, const TablePolicy& policy) {
    if (!field.is(FieldFlag::Searchable) || field.is(policy.sealed)) return false;
    return field.kind == Kind::Text || field.kind == Kind::Enum || field.kind == Kind::TextList ||
           field.kind == Kind::Integer;
}

void TableShape::addColumns(const Field& field) {
    const bool optional = field.is(FieldFlag::Optional);
    const bool sealed = field.is(m_policy.sealed);
    m_values.insert(field.name, m_columns.size());
    m_columns << Column{field.name, sealed ? SqlType::Bytes : sqlType(field.kind), ColumnRole::Value, &field, optional,
                        sealed};
    if (field.kind == Kind::Money && !sealed)
        m_columns << Column{QByteArray(field.name) + "_currency", SqlType::Text, ColumnRole::Currency, &field,
                            optional};
    if (sealed && inAnIndex(m_type, field)) {
        m_blind.insert(&field, m_columns.size());
        m_columns << Column{QByteArray(field.name) + "_blind", SqlType::Bytes, ColumnRole::BlindIndex, &field, true};
    }
}

void TableShape::addIndexes() {
    for (const CompositeIndex& index : m_type.indexes())
        addIndex(index.fields, index.unique && m_policy.enforce);
    addIndex({"org_id"}, false);
    for (const Field& field : m_type.fields()) {
        const bool leadsAnother = std::ranges::any_of(m_type.indexes(), [&](const CompositeIndex& index) {
            return !index.unique && qstrcmp(index.fields.front(), field.name) == 0;
        });
        if (field.is(FieldFlag::Indexed) && !leadsAnother) addIndex({field.name}, false);
    }
}

void TableShape::addIndex(const QList<const char*>& fields, bool unique) {
    Index index{m_name, {}, unique};
    for (const char* field : fields) {
        index.name += '_' + QByteArray(field);
        index.columns << &indexColumn(field);
    }
    // A unique index bears the plain name, which is what its error reports.
    if (!unique) {
        index.name += "_idx";
        // Nobody looks for records without a value by index, and most have none.
        index.sparse = fields.size() == 1 && index.columns.front()->nullable;
        index.columns << column(u"id");
    }
    const bool known = std::ranges::any_of(m_indexes, [&](const Index& other) { return other.name == index.name; });
    if (!known) m_indexes << index;
}

const Column& TableShape::indexColumn(QByteArrayView field) const {
    const auto value = m_values.constFind(field.toByteArray());
    Q_ASSERT_X(value != m_values.cend(), "TableShape", field.data());
    const Column& column = m_columns[*value];
    return column.sealed ? m_columns[m_blind.value(column.field)] : column;
}

const Column* TableShape::column(QStringView field) const {
    const auto found = m_values.constFind(field.toLatin1());
    return found == m_values.cend() ? nullptr : &m_columns[*found];
}

const Column* TableShape::blindIndex(const Field& field) const {
    const auto found = m_blind.constFind(&field);
    return found == m_blind.cend() ? nullptr : &m_columns[*found];
}

} // namespace autospace
