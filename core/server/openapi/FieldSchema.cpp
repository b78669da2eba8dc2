// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/openapi/FieldSchema.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject plain(const char* type, const char* format = nullptr) {
    QJsonObject schema{{u"type"_s, QLatin1StringView(type)}};
    if (format) schema.insert(u"format"_s, QLatin1StringView(format));
    return schema;
}

void addRange(QJsonObject& schema, const Field& field) {
    if (field.minimum > -9e15) schema.insert(u"minimum"_s, field.minimum);
    if (field.maximum < 9e15) schema.insert(u"maximum"_s, field.maximum);
}

QJsonObject texts(const Field& field) {
    QJsonObject item = plain("string");
    if (!field.words.isEmpty()) item.insert(u"enum"_s, QJsonArray::fromStringList(field.words));
    return {{u"type"_s, u"array"_s},
            {u"items"_s, item},
            {u"minItems"_s, field.minLength},
            {u"maxItems"_s, field.maxLength}};
}

QJsonObject text(const Field& field) {
    QJsonObject schema = plain("string");
    if (field.minLength > 0) schema.insert(u"minLength"_s, field.minLength);
    schema.insert(u"maxLength"_s, field.maxLength);
    if (*field.pattern) schema.insert(u"pattern"_s, u"^(?:%1)$"_s.arg(QString::fromLatin1(field.pattern)));
    return schema;
}

QJsonObject ofKind(const Field& field) {
    switch (field.kind) {
    case Kind::Boolean: return plain("boolean");
    case Kind::Integer:
    case Kind::Real: {
        QJsonObject schema = field.kind == Kind::Integer ? plain("integer") : plain("number");
        addRange(schema, field);
        return schema;
    }
    case Kind::Text: return text(field);
    case Kind::Instant: return plain("string", "date-time");
    case Kind::Id: return plain("string", "uuid");
    case Kind::Money: return {{u"$ref"_s, u"#/components/schemas/Money"_s}};
    case Kind::Enum: return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(field.words)}};
    case Kind::TextList: return texts(field);
    case Kind::Json: return {{u"type"_s, QJsonArray{u"object"_s, u"array"_s}}};
    }
    Q_UNREACHABLE_RETURN({});
}

QString describe(const Field& field) {
    QString words = QString::fromUtf8(field.label);
    if (*field.unit) words += u", in "_s + QString::fromUtf8(field.unit);
    if (*field.references) words += u"; the id of one of "_s + QString::fromLatin1(field.references);
    if (*field.help) words += u". "_s + QString::fromUtf8(field.help);
    return words;
}

} // namespace

QJsonObject FieldSchema::of(const Field& field) {
    QJsonObject schema = ofKind(field);
    if (field.is(FieldFlag::Optional)) schema = {{u"anyOf"_s, QJsonArray{schema, plain("null")}}};
    schema.insert(u"description"_s, describe(field));
    if (field.is(FieldFlag::ReadOnly)) schema.insert(u"readOnly"_s, true);
    return schema;
}

QJsonObject FieldSchema::ofRecord(const StructType& type) {
    QJsonObject properties;
    for (const Field& field : type.fields())
        if (!field.is(FieldFlag::Secret)) properties.insert(QString::fromLatin1(field.name), of(field));
    return {{u"type"_s, u"object"_s}, {u"required"_s, QJsonArray{u"id"_s}}, {u"properties"_s, properties}};
}

QJsonObject FieldSchema::ofArguments(const StructType& type) {
    QJsonObject properties;
    QJsonArray required;
    for (const Field& field : type.fields()) {
        if (field.is(FieldFlag::ReadOnly)) continue;
        const QString name = QString::fromLatin1(field.name);
        properties.insert(name, of(field));
        if (!(field.flags & (FieldFlag::Optional | FieldFlag::Omittable))) required << name;
    }
    QJsonObject schema{
        {u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (!required.isEmpty()) schema.insert(u"required"_s, required);
    return schema;
}

} // namespace autospace
