// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query/FilterWriter.h"

#include "core/domain/schema/TextOrder.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QByteArray operatorText(Op op) {
    switch (op) {
    case Op::Equal: return " = ";
    case Op::NotEqual: return " <> ";
    case Op::Less: return " < ";
    case Op::LessOrEqual: return " <= ";
    case Op::Greater: return " > ";
    case Op::GreaterOrEqual: return " >= ";
    default: Q_UNREACHABLE_RETURN({});
    }
}

bool orderSatisfies(std::weak_ordering order, Op op) {
    switch (op) {
    case Op::NotEqual: return order != 0;
    case Op::Less:
    case Op::LessOrEqual: return order < 0;
    case Op::Greater:
    case Op::GreaterOrEqual: return order > 0;
    default: return false;
    }
}

} // namespace

size_t FilterWriter::alternative(Kind kind) {
    switch (kind) {
    case Kind::Boolean: return Value(false).index();
    case Kind::Integer: return Value(qint64(0)).index();
    case Kind::Real: return Value(0.0).index();
    case Kind::Text:
    case Kind::Enum: return Value(QString()).index();
    case Kind::Instant: return Value(Instant()).index();
    case Kind::Id: return Value(Id()).index();
    case Kind::Money: return Value(Money()).index();
    case Kind::TextList: return Value(QStringList()).index();
    case Kind::Json: return Value(QJsonValue()).index();
    }
    Q_UNREACHABLE_RETURN(0);
}

SqlValue FilterWriter::parameter(const Value& value) {
    if (isNull(value)) return {};
    if (const auto* flag = std::get_if<bool>(&value)) return *flag;
    if (const auto* number = std::get_if<qint64>(&value)) return *number;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* time = std::get_if<Instant>(&value)) return time->epochMs;
    if (const auto* id = std::get_if<Id>(&value)) return *id;
    if (const auto* money = std::get_if<Money>(&value)) return money->minor;
    return storedText(value);
}

StoreError FilterWriter::unknownField(const TableShape& shape, const QString& name) {
    return {StoreError::Kind::Other, u"%1 has no field %2"_s.arg(shape.type().collection(), name), {}};
}

Stored<QByteArray> FilterWriter::expression(const Column& column) const {
    if (!column.sealed) return SqlText::quoted(column.name);
    if (m_sql.dialect() == Dialect::Postgres)
        return std::unexpected(
            StoreError{StoreError::Kind::Other,
                       u"%1 of %2 is sealed; PostgreSQL can neither sort by it nor compare it in this way"_s.arg(
                           QLatin1StringView(column.name), m_shape.type().collection()),
                       {}});
    return "autospace_unseal(" + SqlText::quoted(column.name) + ", " +
           SqlText::literal(FieldSeal::place(m_shape.name(), column)) + ", \"id\", " +
           QByteArray::number(static_cast<int>(column.field->kind)) + ')';
}

// Equality through the blind index, whatever key the row was sealed with. False when the column has none.
bool FilterWriter::writeBlind(const Column& column, const QList<Value>& values, bool equal) {
    const Column* blind = m_shape.blindIndex(*column.field);
    if (!column.sealed || !blind) return false;
    const QByteArray place = FieldSeal::place(m_shape.name(), column);
    QList<SqlValue> hashes;
    for (const Value& value : values)
        for (const QByteArray& hash : m_seal.blindIndexes(place, value))
            hashes << hash;
    m_sql.name(blind->name) << (equal ? " IN (" : " NOT IN (");
    for (qsizetype i = 0; i < hashes.size(); ++i)
        (m_sql << (i == 0 ? "" : ", ")).param(hashes[i]);
    m_sql << ")";
    return true;
}

Stored<> FilterWriter::writeConditions(const Query& query) {
    m_sql << (query.withDeleted ? "TRUE" : "\"deleted_at\" IS NULL");
    for (const Filter& filter : query.all) {
        m_sql << " AND ";
        if (auto done = writeFilter(filter); !done) return done;
    }
    if (!query.anyOf.isEmpty()) {
        m_sql << " AND (";
        if (auto done = writeGroups(query.anyOf); !done) return done;
        m_sql << ")";
    }
    return writeSearch(query.search);
}

Stored<> FilterWriter::writeGroups(const QList<QList<Filter>>& groups) {
    for (qsizetype i = 0; i < groups.size(); ++i) {
        m_sql << (i == 0 ? "(TRUE" : " OR (TRUE");
        for (const Filter& filter : groups[i]) {
            m_sql << " AND ";
            if (auto done = writeFilter(filter); !done) return done;
        }
        m_sql << ")";
    }
    return {};
}

Stored<> FilterWriter::writeFilter(const Filter& filter) {
    const Column* column = m_shape.column(filter.field);
    if (!column) return std::unexpected(unknownField(m_shape, filter.field));
    const Value first = filter.values.value(0);
    switch (filter.op) {
    case Op::IsNull: return m_sql.name(column->name) << " IS NULL", Stored<>();
    case Op::NotNull: return m_sql.name(column->name) << " IS NOT NULL", Stored<>();
    case Op::In: return writeIn(*column, filter.values);
    case Op::Contains:
        if (isNull(first)) break;
        return writeContains(*column, foldCase(toText(first)));
    case Op::HasEntry:
        if (isNull(first)) break;
        return writeHasEntry(*column, toText(first));
    default:
        if (isNull(first)) break;
        return writeComparison(*column, filter.op, first);
    }
    m_sql << "FALSE";
    return {};
}

Stored<> FilterWriter::writeComparison(const Column& column, Op op, const Value& value) {
    const size_t own = alternative(column.field->kind);
    if (own != value.index()) {
        // Values of different kinds compare by kind: the same for every row that has a value.
        if (orderSatisfies(own <=> value.index(), op))
            m_sql.name(column.name) << " IS NOT NULL";
        else
            m_sql << "FALSE";
        return {};
    }
    if ((op == Op::Equal || op == Op::NotEqual) && writeBlind(column, {value}, op == Op::Equal)) return {};
    const auto text = expression(column);
    if (!text) return std::unexpected(text.error());
    (m_sql << *text << operatorText(op)).param(parameter(value));
    return {};
}

Stored<> FilterWriter::writeIn(const Column& column, const QList<Value>& values) {
    QList<Value> comparable = values;
    comparable.removeIf([&](const Value& value) { return value.index() != alternative(column.field->kind); });
    if (comparable.isEmpty()) {
        m_sql << "FALSE";
        return {};
    }
    if (writeBlind(column, comparable, true)) return {};
    QList<SqlValue> parameters;
    for (const Value& value : std::as_const(comparable))
        parameters << parameter(value);
    // Filled up to a power of two, so that lists of any length share few statements.
    while ((parameters.size() & (parameters.size() - 1)) != 0)
        parameters << SqlValue(parameters.back());
    const auto text = expression(column);
    if (!text) return std::unexpected(text.error());
    m_sql << *text << " IN (";
    for (qsizetype i = 0; i < parameters.size(); ++i)
        (m_sql << (i == 0 ? "" : ", ")).param(parameters[i]);
    m_sql << ")";
    return {};
}

void FilterWriter::writePart(const QByteArray& text, const QString& part) {
    m_sql << (m_sql.dialect() == Dialect::Sqlite ? "instr(" : "strpos(") << text << ", ";
    m_sql.param(part) << ") > 0";
}

Stored<> FilterWriter::writeContains(const Column& column, const QString& foldedPart) {
    const bool sqlite = m_sql.dialect() == Dialect::Sqlite;
    if (column.sealed && !sqlite) {
        m_sql << "FALSE";
        return {};
    }
    const auto value = expression(column);
    if (!value) return std::unexpected(value.error());
    const auto folded = [&](const QByteArray& text) -> QByteArray {
        return sqlite ? "autospace_fold(" + text + ')' : "lower(" + text + " COLLATE \"pg_c_utf8\")";
    };
    switch (column.field->kind) {
    case Kind::Text:
    case Kind::Enum: writePart(folded(*value), foldedPart); break;
    case Kind::Integer: writePart("CAST(" + *value + " AS TEXT)", foldedPart); break;
    case Kind::TextList:
        m_sql << "EXISTS (SELECT 1 FROM "
              << (sqlite ? "json_each(" + *value + ") AS e" : "jsonb_array_elements_text(" + *value + "::jsonb) AS e(value)")
              << " WHERE ";
        writePart(folded("e.value"), foldedPart);
        m_sql << ")";
        break;
    default: m_sql << "FALSE";
    }
    return {};
}

Stored<> FilterWriter::writeHasEntry(const Column& column, const QString& entry) {
    if (column.field->kind != Kind::TextList) {
        m_sql << "FALSE";
        return {};
    }
    const auto value = expression(column);
    if (!value) return std::unexpected(value.error());
    if (m_sql.dialect() == Dialect::Sqlite)
        (m_sql << "EXISTS (SELECT 1 FROM json_each(" << *value << ") AS e WHERE e.value = ").param(entry) << ")";
    else
        (m_sql << "jsonb_exists(" << *value << "::jsonb, ").param(entry) << ")";
    return {};
}

Stored<> FilterWriter::writeSearch(const QString& search) {
    for (const QString& word : searchWords(search)) {
        m_sql << " AND (FALSE";
        if (m_shape.hasSearch()) {
            m_sql << " OR ";
            writePart(SqlText::quoted(TableShape::searchColumn), word);
        }
        for (const Column* column : m_shape.sealedSearch()) {
            m_sql << " OR ";
            if (auto done = writeContains(*column, word); !done) return done;
        }
        m_sql << ")";
    }
    return {};
}

} // namespace autospace
