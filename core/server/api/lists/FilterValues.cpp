// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/lists/FilterValues.h"

#include <array>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char* text;
    Op op;
};
constexpr std::array words{Word{"eq", Op::Equal},          Word{"ne", Op::NotEqual}, Word{"lt", Op::Less},
                           Word{"lte", Op::LessOrEqual},   Word{"gt", Op::Greater},  Word{"gte", Op::GreaterOrEqual},
                           Word{"in", Op::In},             Word{"contains", Op::Contains},
                           Word{"null", Op::IsNull},       Word{"has", Op::HasEntry}};

bool isNumberLike(Kind kind) {
    return kind == Kind::Integer || kind == Kind::Real || kind == Kind::Instant || kind == Kind::Money;
}

std::optional<Value> number(const Field& field, const QString& text) {
    bool ok = false;
    if (field.kind == Kind::Real) {
        const double real = text.toDouble(&ok);
        return ok ? std::optional<Value>(real) : std::nullopt;
    }
    const qint64 whole = text.toLongLong(&ok);
    if (!ok) return std::nullopt;
    return field.kind == Kind::Money ? Value(Money{whole, {}}) : Value(whole);
}

std::expected<Value, QString> parseOne(const Field& field, const QString& text) {
    const auto boxed = [](auto value) { return value ? std::optional<Value>(Value(*value)) : std::nullopt; };
    std::optional<Value> value;
    QString expected;
    switch (field.kind) {
    case Kind::Boolean:
        if (text == u"true" || text == u"false") value = Value(text == u"true");
        expected = u"true or false"_s;
        break;
    case Kind::Integer:
    case Kind::Money:
    case Kind::Real:
        value = number(field, text);
        expected = field.kind == Kind::Money ? u"an amount in minor units, such as 1240"_s : u"a number"_s;
        break;
    case Kind::Instant:
        value = boxed(Instant::parse(text));
        expected = u"a time with zone such as 2026-11-20T08:40:00Z"_s;
        break;
    case Kind::Id:
        value = boxed(Id::parse(text));
        expected = u"an id (a lower-case UUID)"_s;
        break;
    case Kind::Enum:
        if (field.words.contains(text)) value = Value(text);
        expected = u"one of "_s + field.words.join(u", "_s);
        break;
    case Kind::Text:
    case Kind::TextList:
        if (text.size() <= 400) value = Value(text);
        expected = u"text of at most 400 characters"_s;
        break;
    case Kind::Json: break;
    }
    if (!value) return std::unexpected(u"must be %1; it is '%2'."_s.arg(expected, text.first(qMin(60, text.size()))));
    return *value;
}

} // namespace

bool FilterValues::canFilter(const Field& field) {
    return field.kind != Kind::Json && !field.is(FieldFlag::Sealed) && !field.is(FieldFlag::Secret);
}

bool FilterValues::canSort(const Field& field) { return canFilter(field) && field.kind != Kind::TextList; }

QStringList FilterValues::operators(const Field& field) {
    QStringList known;
    if (field.kind == Kind::TextList)
        known << u"has"_s;
    else
        known << u"eq"_s << u"ne"_s;
    if (isNumberLike(field.kind) || field.kind == Kind::Text) known << u"lt"_s << u"lte"_s << u"gt"_s << u"gte"_s;
    if (field.kind != Kind::TextList && field.kind != Kind::Boolean) known << u"in"_s;
    if (field.kind == Kind::Text) known << u"contains"_s;
    if (field.is(FieldFlag::Optional)) known << u"null"_s;
    return known;
}

std::expected<Filter, QString> FilterValues::parse(const Field& field, const QString& op, const QString& text) {
    const QStringList known = operators(field);
    if (!known.contains(op))
        return std::unexpected(u"does not know the operator '%1'; it knows %2."_s.arg(op, known.join(u", "_s)));
    Filter filter{QString::fromLatin1(field.name), Op::Equal, {}};
    for (const Word& word : words)
        if (op == QLatin1StringView(word.text)) filter.op = word.op;
    if (filter.op == Op::IsNull) {
        if (text != u"true" && text != u"false") return std::unexpected(u"must be true or false with null."_s);
        if (text == u"false") filter.op = Op::NotNull;
        return filter;
    }
    const bool words = field.kind == Kind::Enum || field.kind == Kind::Id;
    const bool list = filter.op == Op::In || (filter.op == Op::Equal && words && text.contains(u','));
    const QStringList parts = list ? text.split(u',') : QStringList(text);
    if (parts.size() > 200) return std::unexpected(u"takes at most 200 values; there are %1."_s.arg(parts.size()));
    for (const QString& part : parts) {
        auto value = parseOne(field, part);
        if (!value) return std::unexpected(value.error());
        filter.values << *std::move(value);
    }
    if (list) filter.op = Op::In;
    return filter;
}

} // namespace autospace
