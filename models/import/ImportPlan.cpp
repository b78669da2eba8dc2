// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/ImportPlan.h"

#include "core/domain/schema/JsonCodec.h"
#include "models/commands/RejectionTexts.h"
#include "models/filter/FilterFields.h"
#include "models/text/EnumTexts.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Field& field) { return QString::fromLatin1(field.name); }

// "location_id", "location", "Garage", "garage".
bool isCalled(const Field& field, const QString& column) {
    const QString word = ImportPlan::folded(column).replace(u' ', u'_');
    const QString name = nameOf(field);
    return word == name || word + u"_id"_s == name ||
           ImportPlan::folded(column) == ImportPlan::folded(FilterFields::label(field)) ||
           ImportPlan::folded(column) == ImportPlan::folded(QString::fromUtf8(field.label));
}

// A word as it is stored or as it is shown.
QString enumWord(const Field& field, const QString& cell) {
    for (const QString& word : field.words)
        if (ImportPlan::folded(cell) == word || ImportPlan::folded(cell) == ImportPlan::folded(EnumTexts::text(word)))
            return word;
    return cell;
}

} // namespace

ImportPlan::ImportPlan(const CommandType& command, QJsonObject fixed) : m_command(command), m_fixed(std::move(fixed)) {
    for (const Field& field : command.fields())
        if (!m_fixed.contains(nameOf(field)) && field.kind != Kind::Json && field.kind != Kind::TextList) m_fields << &field;
}

bool ImportPlan::isRequired(const Field& field) {
    return !field.is(FieldFlag::Optional) && !field.is(FieldFlag::Omittable) && field.kind != Kind::Boolean;
}

const Field* ImportPlan::field(const QString& name) const {
    const auto found = std::ranges::find_if(m_fields, [&](const Field* field) { return nameOf(*field) == name; });
    return found == m_fields.end() ? nullptr : *found;
}

QStringList ImportPlan::suggested(const QStringList& header) const {
    QStringList mapping;
    for (const QString& column : header) {
        const auto found = std::ranges::find_if(m_fields, [&](const Field* field) {
            return !mapping.contains(nameOf(*field)) && isCalled(*field, column);
        });
        mapping << (found == m_fields.end() ? QString() : nameOf(**found));
    }
    return mapping;
}

QList<const Field*> ImportPlan::missing(const QStringList& mapping) const {
    QList<const Field*> missing;
    for (const Field* field : m_fields)
        if (isRequired(*field) && !mapping.contains(nameOf(*field))) missing << field;
    return missing;
}

QList<const Field*> ImportPlan::references(const QStringList& mapping) const {
    QList<const Field*> references;
    for (const Field* field : m_fields)
        if (field->kind == Kind::Id && *field->references && mapping.contains(nameOf(*field))) references << field;
    return references;
}

std::expected<Value, QString> ImportPlan::value(const Field& field, const QString& cell, const Names& names,
                                                const FieldInput& input, const Formats& formats) const {
    if (cell.trimmed().isEmpty()) {
        if (!isRequired(field)) return Value();
        return std::unexpected(RejectionTexts::fieldError(field, {{}, u"required"_s, {}}, formats));
    }
    if (field.kind == Kind::Id && *field.references) {
        const auto known = names.value(nameOf(field));
        const auto found = known.constFind(folded(cell));
        if (found == known.cend()) return std::unexpected(tr("There is none of this name."));
        if (found->isNull()) return std::unexpected(tr("Several have this name."));
        return Value(*found);
    }
    const auto read = input.read(field, field.kind == Kind::Enum ? enumWord(field, cell) : cell);
    if (!read) return std::unexpected(RejectionTexts::fieldError(field, read.error(), formats));
    return *read;
}

QJsonObject ImportPlan::arguments(const CsvTable& table, const CsvTable::Row& row, const QStringList& mapping,
                                  const Names& names, const FieldInput& input, const Formats& formats,
                                  QList<Problem>& problems) const {
    QJsonObject arguments = m_fixed;
    if (row.cells.size() != table.header.size()) {
        problems << Problem{row.line, {}, row.cells.join(table.separator),
                            tr("The row has %n cells,", "", static_cast<int>(row.cells.size())) + u' ' +
                                tr("the header names %n columns.", "", static_cast<int>(table.header.size()))};
        return arguments;
    }
    for (qsizetype i = 0; i < mapping.size(); ++i) {
        const Field* argument = field(mapping[i]);
        if (!argument) continue;
        const auto read = value(*argument, row.cells[i], names, input, formats);
        if (!read)
            problems << Problem{row.line, table.header[i], row.cells[i], read.error()};
        else if (!isNull(*read))
            arguments.insert(mapping[i], JsonCodec::toJson(*argument, *read));
    }
    return arguments;
}

} // namespace autospace
