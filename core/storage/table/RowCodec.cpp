// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/RowCodec.h"

#include "core/domain/schema/TextOrder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

void bindValue(Statement& statement, int parameter, const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) return statement.bindText(parameter, *text);
    if (const auto* number = std::get_if<qint64>(&value)) return statement.bindInteger(parameter, *number);
    if (const auto* time = std::get_if<Instant>(&value)) return statement.bindInteger(parameter, time->epochMs);
    if (const auto* id = std::get_if<Id>(&value)) return statement.bindId(parameter, *id);
    if (isNull(value)) return statement.bindNull(parameter);
    if (const auto* flag = std::get_if<bool>(&value)) return statement.bindBoolean(parameter, *flag);
    if (const auto* real = std::get_if<double>(&value)) return statement.bindReal(parameter, *real);
    if (const auto* money = std::get_if<Money>(&value)) return statement.bindInteger(parameter, money->minor);
    statement.bindText(parameter, storedText(value));
}

Value listFrom(const QJsonDocument& document) {
    QStringList texts;
    for (const QJsonValue& entry : document.array())
        texts << entry.toString();
    return texts;
}

Value jsonFrom(const QJsonDocument& document) {
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

StoreError unknownValue(const RecordType& type, const Id& id, const Column& column, const Value& value) {
    return {StoreError::Kind::Schema,
            u"%1 %2 holds a value in %3 that this version does not know: %4"_s.arg(
                type.collection(), id.toString(), QString::fromLatin1(column.field->name),
                column.sealed ? u"(sealed)"_s : toText(value)),
            {}};
}

} // namespace

RowCodec::RowCodec(const TableShape& shape, FieldSeal seal) : m_shape(shape), m_seal(std::move(seal)) {
    for (const Column& column : shape.columns()) {
        const bool sealed = column.sealed || column.role == ColumnRole::BlindIndex;
        m_places << (sealed ? FieldSeal::place(shape.name(), column) : QByteArray());
    }
}

bool RowCodec::isDerived(const Column& column) {
    return column.sealed || column.role == ColumnRole::BlindIndex || column.role == ColumnRole::Search;
}

void RowCodec::bind(Statement& statement, const Record& record) const {
    Value value;
    for (qsizetype i = 0; i < m_shape.columns().size(); ++i) {
        // The columns of one field stand together, its value first.
        if (m_shape.columns()[i].role == ColumnRole::Value) value = m_shape.columns()[i].field->read(record);
        bindColumn(statement, static_cast<int>(i), i, record, value);
    }
}

void RowCodec::bindDerived(Statement& statement, const Record& record) const {
    int parameter = 0;
    Value value;
    for (qsizetype i = 0; i < m_shape.columns().size(); ++i) {
        const Column& column = m_shape.columns()[i];
        if (column.role == ColumnRole::Value) value = column.field->read(record);
        if (isDerived(column)) bindColumn(statement, parameter++, i, record, value);
    }
}

void RowCodec::bindColumn(Statement& statement, int parameter, qsizetype index, const Record& record,
                          const Value& value) const {
    const Column& column = m_shape.columns()[index];
    if (column.role == ColumnRole::Search) return statement.bindText(parameter, searchText(record));
    if (isNull(value)) return statement.bindNull(parameter);
    if (column.role == ColumnRole::Currency) return statement.bindText(parameter, std::get<Money>(value).currency);
    if (column.role == ColumnRole::BlindIndex)
        return statement.bindBytes(parameter, m_seal.blindIndex(m_places[index], value));
    if (column.sealed) return statement.bindBytes(parameter, m_seal.seal(m_places[index], record.id, value));
    bindValue(statement, parameter, value);
}

QString RowCodec::searchText(const Record& record) const {
    QString text;
    for (const Field& field : m_shape.type().fields()) {
        if (!TableShape::inSearchColumn(field, m_shape.policy())) continue;
        const Value value = field.read(record);
        if (isNull(value)) continue;
        // A control character between the texts: no word of a search can reach across it.
        if (const auto* texts = std::get_if<QStringList>(&value))
            text += texts->join(QChar(0x1f)) + QChar(0x1f);
        else
            text += toText(value) + QChar(0x1f);
    }
    return foldCase(text);
}

Value RowCodec::readValue(const Statement& row, int position, const Column& column) {
    switch (column.field->kind) {
    case Kind::Boolean: return row.boolean(position);
    case Kind::Integer: return row.integer(position);
    case Kind::Real: return row.real(position);
    case Kind::Text:
    case Kind::Enum: return row.text(position);
    case Kind::Instant: return Instant{row.integer(position)};
    case Kind::Id: return row.id(position);
    case Kind::Money: return Money{row.integer(position), row.text(position + 1)};
    case Kind::TextList:
        if (row.bytes(position) == "[]") return QStringList();
        return listFrom(QJsonDocument::fromJson(row.bytes(position).toByteArray()));
    case Kind::Json:
        if (row.bytes(position) == "{}") return QJsonValue(QJsonObject());
        return jsonFrom(QJsonDocument::fromJson(row.bytes(position).toByteArray()));
    }
    Q_UNREACHABLE_RETURN({});
}

Stored<Value> RowCodec::valueAt(const Statement& row, qsizetype index, const Id& id) const {
    const Column& column = m_shape.columns()[index];
    const int position = static_cast<int>(index);
    if (column.nullable && row.isNull(position)) return Value();
    if (column.sealed) return m_seal.open(m_places[index], id, column.field->kind, row.bytes(position));
    return readValue(row, position, column);
}

Stored<Value> RowCodec::readColumn(const Statement& row, int position) const {
    const Column& column = m_shape.columns()[position];
    // The id is every shape's first column.
    const Id id = row.id(0);
    auto value = valueAt(row, position, id);
    const Kind kind = column.field->kind;
    const bool anyFits = kind != Kind::Enum && kind != Kind::TextList && kind != Kind::Json;
    if (!value || anyFits) return value;
    const auto probe = m_shape.type().makeRecord();
    if (!column.field->write(*probe, *value)) return std::unexpected(unknownValue(m_shape.type(), id, column, *value));
    return value;
}

Value RowCodec::value(const Statement& row, int position, const Column& column) {
    return column.nullable && row.isNull(position) ? Value() : readValue(row, position, column);
}

Stored<std::shared_ptr<Record>> RowCodec::read(const Statement& row) const {
    return read(row, [](const Column&) { return true; });
}

Stored<std::shared_ptr<Record>> RowCodec::read(const Statement& row, const FieldChoice& fields) const {
    const Field* first = m_shape.type().fields().constData();
    return read(row, [&](const Column& column) { return fields.has(column.field - first); });
}

template <class Wanted>
Stored<std::shared_ptr<Record>> RowCodec::read(const Statement& row, const Wanted& isWanted) const {
    std::shared_ptr<Record> record = m_shape.type().makeRecord();
    const QList<Column>& columns = m_shape.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        if (column.role != ColumnRole::Value || !isWanted(column)) continue;
        const auto value = valueAt(row, i, record->id);
        if (!value) return std::unexpected(value.error());
        if (!column.field->write(*record, *value))
            return std::unexpected(unknownValue(m_shape.type(), record->id, column, *value));
    }
    return record;
}

} // namespace autospace
