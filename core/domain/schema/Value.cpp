// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/Value.h"

#include "core/domain/schema/TextOrder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

QString jsonText(const QJsonValue& value) {
    if (value.isObject()) return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray()) return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

std::weak_ordering compare(const Value& a, const Value& b) {
    if (a.index() != b.index()) return a.index() <=> b.index();
    return std::visit(
        Overloaded{
            [](std::monostate) { return std::weak_ordering::equivalent; },
            [&](bool x) { return std::weak_ordering(x <=> std::get<bool>(b)); },
            [&](qint64 x) { return std::weak_ordering(x <=> std::get<qint64>(b)); },
            [&](double x) { return std::weak_order(x, std::get<double>(b)); },
            [&](const QString& x) { return compareCodePoints(x, std::get<QString>(b)); },
            [&](Instant x) { return std::weak_ordering(x <=> std::get<Instant>(b)); },
            [&](const Id& x) {
                const Id& y = std::get<Id>(b);
                return x == y ? std::weak_ordering::equivalent
                              : (x < y ? std::weak_ordering::less : std::weak_ordering::greater);
            },
            [&](const Money& x) { return std::weak_ordering(x.minor <=> std::get<Money>(b).minor); },
            [&](const QStringList&) { return compareCodePoints(storedText(a), storedText(b)); },
            [&](const QJsonValue&) { return compareCodePoints(storedText(a), storedText(b)); }},
        a);
}

QString storedText(const Value& value) {
    if (const auto* texts = std::get_if<QStringList>(&value)) return jsonText(QJsonArray::fromStringList(*texts));
    if (const auto* json = std::get_if<QJsonValue>(&value)) return jsonText(*json);
    return toText(value);
}

QString toText(const Value& value) {
    return std::visit(
        Overloaded{[](std::monostate) { return QString(); }, [](bool x) { return x ? u"true"_s : u"false"_s; },
                   [](qint64 x) { return QString::number(x); }, [](double x) { return QString::number(x, 'g', 15); },
                   [](const QString& x) { return x; }, [](Instant x) { return x.toString(); },
                   [](const Id& x) { return x.toString(); }, [](const Money& x) { return x.toString(); },
                   [](const QStringList& x) { return x.join(u", "); }, [](const QJsonValue& x) { return jsonText(x); }},
        value);
}

} // namespace autospace
