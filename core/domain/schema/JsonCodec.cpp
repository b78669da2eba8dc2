// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/JsonCodec.h"

#include "core/domain/schema/Limits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Sentence expectation(Kind kind) {
    switch (kind) {
    case Kind::Boolean: return {QT_TRANSLATE_NOOP("rules", "true or false")};
    case Kind::Integer: return {QT_TRANSLATE_NOOP("rules", "a whole number")};
    case Kind::Real: return {QT_TRANSLATE_NOOP("rules", "a number")};
    case Kind::Text: return {QT_TRANSLATE_NOOP("rules", "text")};
    case Kind::Instant: return {QT_TRANSLATE_NOOP("rules", "a time with zone such as 2026-11-20T08:40:00Z")};
    case Kind::Id: return {QT_TRANSLATE_NOOP("rules", "an id (a lower-case UUID)")};
    case Kind::Money: return {QT_TRANSLATE_NOOP("rules", "an amount such as {\"minor\": 1240, \"currency\": \"EUR\"}")};
    case Kind::Enum: return {QT_TRANSLATE_NOOP("rules", "one of the known words")};
    case Kind::TextList: return {QT_TRANSLATE_NOOP("rules", "a list of texts")};
    case Kind::Json: return {QT_TRANSLATE_NOOP("rules", "an object or a list")};
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<qint64> wholeNumber(const QJsonValue& json) {
    if (!json.isDouble()) return std::nullopt;
    const double real = json.toDouble();
    if (std::floor(real) != real || std::abs(real) > 9.0e15) return std::nullopt;
    return json.toInteger();
}

std::optional<Value> readMoney(const QJsonValue& json) {
    if (!json.isObject()) return std::nullopt;
    const QJsonObject object = json.toObject();
    const auto minor = wholeNumber(object[u"minor"_s]);
    const QString currency = object[u"currency"_s].toString();
    if (!minor || object.size() != 2 || !Money::isCurrency(currency)) return std::nullopt;
    return Value(Money{*minor, currency});
}

std::optional<Value> readTextList(const QJsonValue& json) {
    if (!json.isArray()) return std::nullopt;
    QStringList texts;
    for (const QJsonValue& entry : json.toArray()) {
        if (!entry.isString()) return std::nullopt;
        texts << entry.toString();
    }
    return Value(texts);
}

template <class T>
std::optional<Value> boxed(const std::optional<T>& value) {
    return value ? std::optional<Value>(Value(*value)) : std::nullopt;
}

std::optional<Value> readKind(Kind kind, const QJsonValue& json) {
    switch (kind) {
    case Kind::Boolean: return json.isBool() ? std::optional<Value>(json.toBool()) : std::nullopt;
    case Kind::Integer: return boxed(wholeNumber(json));
    case Kind::Real: return json.isDouble() ? std::optional<Value>(json.toDouble()) : std::nullopt;
    case Kind::Text:
    case Kind::Enum: return json.isString() ? std::optional<Value>(json.toString()) : std::nullopt;
    case Kind::Instant: return json.isString() ? boxed(Instant::parse(json.toString())) : std::nullopt;
    case Kind::Id: return json.isString() ? boxed(Id::parse(json.toString())) : std::nullopt;
    case Kind::Money: return readMoney(json);
    case Kind::TextList: return readTextList(json);
    case Kind::Json: return json.isObject() || json.isArray() ? std::optional<Value>(json) : std::nullopt;
    }
    Q_UNREACHABLE_RETURN({});
}

std::expected<void, FieldErrors> readFields(Struct& target, const StructType& type, const QJsonObject& json,
                                            bool arguments) {
    FieldErrors errors;
    for (const Field& field : type.fields()) {
        const QString name = QString::fromLatin1(field.name);
        const QString pointer = u'/' + name;
        const auto found = json.constFind(name);
        if (found == json.constEnd()) {
            if (arguments && !(field.flags & (FieldFlag::Optional | FieldFlag::Omittable | FieldFlag::ReadOnly)))
                errors << FieldError{
                    pointer,
                    u"required"_s,
                    {QT_TRANSLATE_NOOP("rules", "%1 is missing; it must be %2."), field, expectation(field.kind)}};
            continue;
        }
        if (arguments && field.is(FieldFlag::ReadOnly)) {
            errors << FieldError{pointer,
                                 u"read_only"_s,
                                 {QT_TRANSLATE_NOOP("rules", "%1 is set by the system and cannot be given."), field}};
            continue;
        }
        const auto value = JsonCodec::parse(field, *found, pointer);
        if (!value)
            errors << value.error();
        else if (auto wrong = arguments ? checkTyped(field, *value, pointer) : std::nullopt)
            errors << *wrong;
        else if (!field.write(target, *value))
            errors << JsonCodec::unknownWord(field, pointer);
    }
    if (arguments)
        for (auto it = json.constBegin(); it != json.constEnd(); ++it)
            if (!type.field(it.key()))
                errors << FieldError{u'/' + it.key(),
                                     u"unknown_field"_s,
                                     {QT_TRANSLATE_NOOP("rules", "%1 is not a known field here."), it.key()}};
    if (!errors.isEmpty()) return std::unexpected(errors);
    return {};
}

} // namespace

FieldError JsonCodec::unknownWord(const Field& field, const QString& pointer) {
    QList<Word> words;
    for (const QString& word : field.words)
        words << Word{word};
    return {pointer, u"unknown_word"_s, {QT_TRANSLATE_NOOP("rules", "%1 must be one of: %2."), field, words}};
}

QJsonValue JsonCodec::toJson(const Field&, const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) return *flag;
    if (const auto* number = std::get_if<qint64>(&value)) return *number;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* text = std::get_if<QString>(&value)) return *text;
    if (const auto* json = std::get_if<QJsonValue>(&value)) return *json;
    if (const auto* texts = std::get_if<QStringList>(&value)) return QJsonArray::fromStringList(*texts);
    if (const auto* money = std::get_if<Money>(&value))
        return QJsonObject{{u"minor"_s, money->minor}, {u"currency"_s, money->currency}};
    if (isNull(value)) return QJsonValue::Null;
    return toText(value);
}

QJsonObject JsonCodec::toJson(const Struct& value) {
    QJsonObject object;
    for (const Field& field : value.type().fields())
        if (!field.is(FieldFlag::Secret))
            object.insert(QString::fromLatin1(field.name), toJson(field, field.read(value)));
    return object;
}

void JsonCodec::write(QByteArray& out, const Struct& value) { write(out, value, FieldChoice::open(value.type())); }

void JsonCodec::write(QByteArray& out, const Struct& value, const FieldChoice& fields) {
    const QList<Field>& all = value.type().fields();
    char before = '{';
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!fields.has(i)) continue;
        out += std::exchange(before, ',');
        JsonText::appendName(out, all[i].name);
        write(out, all[i], all[i].read(value));
    }
    if (before == '{') out += before;
    out += '}';
}

void JsonCodec::write(QByteArray& out, const Field& field, const Value& value) {
    if (const auto* text = std::get_if<QString>(&value)) return JsonText::append(out, *text);
    if (const auto* number = std::get_if<qint64>(&value)) return JsonText::append(out, *number);
    if (isNull(value)) return JsonText::appendNull(out);
    if (const auto* id = std::get_if<Id>(&value)) return JsonText::append(out, *id);
    if (const auto* time = std::get_if<Instant>(&value)) return JsonText::append(out, *time);
    if (const auto* flag = std::get_if<bool>(&value)) return JsonText::appendFlag(out, *flag);
    if (const auto* money = std::get_if<Money>(&value)) return JsonText::append(out, *money);
    if (const auto* real = std::get_if<double>(&value)) return JsonText::append(out, *real);
    const QJsonValue json = toJson(field, value);
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    out += document.toJson(QJsonDocument::Compact);
}

std::expected<Value, FieldError> JsonCodec::parse(const Field& field, const QJsonValue& json, const QString& pointer) {
    if (json.isNull() || json.isUndefined()) {
        if (field.is(FieldFlag::Optional)) return Value();
        return std::unexpected(FieldError{
            pointer,
            u"required"_s,
            {QT_TRANSLATE_NOOP("rules", "%1 must not be null; it must be %2."), field, expectation(field.kind)}});
    }
    const auto value = readKind(field.kind, json);
    if (!value)
        return std::unexpected(FieldError{
            pointer, u"wrong_type"_s, {QT_TRANSLATE_NOOP("rules", "%1 must be %2."), field, expectation(field.kind)}});
    return checked(field, *value, pointer);
}

std::expected<Value, FieldError> JsonCodec::checked(const Field& field, const Value& value, const QString& pointer) {
    if (field.kind == Kind::Enum && !field.words.contains(std::get<QString>(value)))
        return std::unexpected(unknownWord(field, pointer));
    if (auto broken = checkLimits(field, value, pointer)) return std::unexpected(*broken);
    return value;
}

std::expected<void, FieldErrors> JsonCodec::readArguments(Struct& target, const QJsonObject& json) {
    return readFields(target, target.type(), json, true);
}

std::expected<void, FieldErrors> JsonCodec::readArguments(Struct& target, const StructType& as,
                                                          const QJsonObject& json) {
    return readFields(target, as, json, true);
}

std::expected<void, FieldErrors> JsonCodec::readRecord(Record& target, const QJsonObject& json) {
    return readFields(target, target.type(), json, false);
}

} // namespace autospace
