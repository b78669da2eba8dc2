// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/RowCodec.h"

#include "core/domain/schema/TextOrder.h"
#include "core/storage/sealing/PlainValue.h"

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

} // namespace

Stored<> RowCodec::bind(Statement& statement, const Record& record, int firstParameter) const {
    Value value;
    for (const Column& column : m_shape.columns()) {
        const int parameter = firstParameter++;
        switch (column.role) {
        case ColumnRole::Value:
            value = column.field->read(record);
            if (column.sealed && !isNull(value))
                statement.bindBytes(parameter, '\0' + plainBytes(value));
            else
                bindValue(statement, parameter, value);
            break;
        case ColumnRole::Currency:
            if (const auto* money = std::get_if<Money>(&value))
                statement.bindText(parameter, money->currency);
            else
                statement.bindNull(parameter);
            break;
        case ColumnRole::BlindIndex: statement.bindNull(parameter); break;
        case ColumnRole::Search: statement.bindText(parameter, searchText(record)); break;
        }
    }
    return {};
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

Value RowCodec::readValue(const Statement& row, int position, const Column& column) const {
    if (column.sealed) return valueFromPlain(column.field->kind, row.bytes(position).mid(1)).value_or(Value());
    switch (column.field->kind) {
    case Kind::Boolean: return row.boolean(position);
    case Kind::Integer: return row.integer(position);
    case Kind::Real: return row.real(position);
    case Kind::Text:
    case Kind::Enum: return row.text(position);
    case Kind::Instant: return Instant{row.integer(position)};
    case Kind::Id: return row.id(position);
    case Kind::Money: return Money{row.integer(position), row.text(position + 1)};
    case Kind::TextList: return listFrom(QJsonDocument::fromJson(row.bytes(position).toByteArray()));
    case Kind::Json: return jsonFrom(QJsonDocument::fromJson(row.bytes(position).toByteArray()));
    }
    Q_UNREACHABLE_RETURN({});
}

Stored<std::shared_ptr<Record>> RowCodec::read(const Statement& row) const {
    std::shared_ptr<Record> record = m_shape.type().makeRecord();
    const QList<Column>& columns = m_shape.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        if (column.role != ColumnRole::Value) continue;
        const int position = static_cast<int>(i);
        const bool absent = column.nullable && row.isNull(position);
        if (!column.field->write(*record, absent ? Value() : readValue(row, position, column)))
            return std::unexpected(StoreError{
                StoreError::Kind::Schema,
                u"%1 %2 holds a value in %3 that this version does not know: %4"_s.arg(
                    m_shape.type().collection(), record->id.toString(), QString::fromLatin1(column.field->name),
                    toText(readValue(row, position, column))),
                {}});
    }
    return record;
}

} // namespace autospace
