// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table/RowJson.h"

#include "core/domain/schema/JsonCodec.h"

namespace autospace {

namespace {

// The stored text of a JSON field is a compact document already.
bool isDocument(QByteArrayView text) {
    return (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
}

} // namespace

RowJson::RowJson(const TableShape& shape, const RowCodec& codec) : m_codec(codec) {
    Q_ASSERT(shape.type().fields().size() <= FieldChoice::most);
    for (qsizetype i = 0; i < shape.columns().size(); ++i) {
        const Column& column = shape.columns()[i];
        if (column.role != ColumnRole::Value) continue;
        Part part{static_cast<int>(i), column.field - shape.type().fields().constData(), &column, {}, {}};
        part.name = ",";
        JsonText::appendName(part.name, column.field->name);
        if (column.field->kind == Kind::Enum)
            for (const QString& word : column.field->words)
                part.words << word.toLatin1();
        m_parts << part;
    }
}

Stored<> RowJson::write(QByteArray& out, const Statement& row, const FieldChoice& fields) const {
    const qsizetype start = out.size();
    for (const Part& part : m_parts) {
        if (!fields.has(part.place)) continue;
        JsonText::appendRaw(out, part.name);
        if (part.column->nullable && row.isNull(part.position))
            JsonText::appendNull(out);
        else if (auto done = writePart(out, row, part); !done)
            return done;
    }
    if (out.size() == start) return out += "{}", Stored<>();
    out[start] = '{'; // instead of the first comma
    JsonText::appendRaw(out, "}");
    return {};
}

Stored<> RowJson::writePart(QByteArray& out, const Statement& row, const Part& part) const {
    if (part.column->sealed) return writeValue(out, row, part);
    switch (part.column->field->kind) {
    case Kind::Boolean: return JsonText::appendFlag(out, row.boolean(part.position)), Stored<>();
    case Kind::Integer: return JsonText::append(out, row.integer(part.position)), Stored<>();
    case Kind::Real: return JsonText::append(out, row.real(part.position)), Stored<>();
    case Kind::Text: return JsonText::append(out, row.bytes(part.position)), Stored<>();
    case Kind::Enum: return writeWord(out, row, part);
    case Kind::Instant: return JsonText::append(out, Instant{row.integer(part.position)}), Stored<>();
    case Kind::Id: return JsonText::append(out, row.id(part.position)), Stored<>();
    case Kind::Money:
        return JsonText::append(out, Money{row.integer(part.position), row.text(part.position + 1)}), Stored<>();
    case Kind::TextList:
        if (row.bytes(part.position) == "[]") return JsonText::appendRaw(out, "[]"), Stored<>();
        return writeValue(out, row, part);
    case Kind::Json:
        if (const QByteArrayView text = row.bytes(part.position); isDocument(text))
            return JsonText::appendRaw(out, text), Stored<>();
        return writeValue(out, row, part);
    }
    Q_UNREACHABLE_RETURN({});
}

Stored<> RowJson::writeWord(QByteArray& out, const Statement& row, const Part& part) const {
    const QByteArrayView word = row.bytes(part.position);
    if (!part.words.contains(word)) return writeValue(out, row, part);
    JsonText::append(out, word);
    return {};
}

Stored<> RowJson::writeValue(QByteArray& out, const Statement& row, const Part& part) const {
    const auto value = m_codec.readColumn(row, part.position);
    if (!value) return std::unexpected(value.error());
    JsonCodec::write(out, *part.column->field, *value);
    return {};
}

} // namespace autospace
