// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/FieldVariant.h"

#include <QDateTime>
#include <QVariantMap>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QVariant absent(Kind kind) {
    switch (kind) {
    case Kind::Text:
    case Kind::Enum:
    case Kind::Id: return QString();
    case Kind::Instant: return QDateTime();
    case Kind::TextList: return QStringList();
    default: return QVariant::fromValue(nullptr);
    }
}

struct ToVariant {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(bool x) const { return x; }
    QVariant operator()(qint64 x) const { return x; }
    QVariant operator()(double x) const { return x; }
    QVariant operator()(const QString& x) const { return x; }
    QVariant operator()(Instant x) const { return x.toUtc(); }
    QVariant operator()(const Id& x) const { return x.toString(); }
    QVariant operator()(const Money& x) const {
        return QVariantMap{{u"minor"_s, x.minor}, {u"currency"_s, x.currency}};
    }
    QVariant operator()(const QStringList& x) const { return x; }
    QVariant operator()(const QJsonValue& x) const { return x.toVariant(); }
};

std::optional<Value> moneyOf(const QVariant& variant) {
    const QVariantMap map = variant.toMap();
    bool fits = false;
    const qint64 minor = map.value(u"minor"_s).toLongLong(&fits);
    if (!fits) return std::nullopt;
    return Value(Money{minor, map.value(u"currency"_s).toString()});
}

std::optional<Value> idOf(const QString& text) {
    const auto id = Id::parse(text);
    return id ? std::optional<Value>(*id) : std::nullopt;
}

template <class T>
std::optional<Value> checked(T value, bool fits) {
    return fits ? std::optional<Value>(Value(value)) : std::nullopt;
}

bool isAbsent(const QVariant& variant) {
    if (!variant.isValid() || variant.isNull()) return true;
    const bool text = variant.metaType() == QMetaType::fromType<QString>();
    return text && variant.toString().isEmpty();
}

} // namespace

QVariant toVariant(const Field& field, const Value& value) {
    return isNull(value) ? absent(field.kind) : std::visit(ToVariant{}, value);
}

std::optional<Value> fromVariant(const Field& field, const QVariant& variant) {
    if (isAbsent(variant) && (field.is(FieldFlag::Optional) || field.kind != Kind::Text)) return Value();
    bool fits = false;
    switch (field.kind) {
    case Kind::Boolean: return Value(variant.toBool());
    case Kind::Integer: {
        const qint64 number = variant.toLongLong(&fits);
        return checked(number, fits);
    }
    case Kind::Real: {
        const double number = variant.toDouble(&fits);
        return checked(number, fits);
    }
    case Kind::Text:
    case Kind::Enum: return Value(variant.toString());
    case Kind::Instant: {
        const QDateTime time = variant.toDateTime();
        if (time.isValid()) return Value(Instant::fromDateTime(time));
        const auto parsed = Instant::parse(variant.toString());
        return parsed ? std::optional<Value>(*parsed) : std::nullopt;
    }
    case Kind::Id: return idOf(variant.toString());
    case Kind::Money: return moneyOf(variant);
    case Kind::TextList: return Value(variant.toStringList());
    case Kind::Json: return Value(QJsonValue::fromVariant(variant));
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace autospace
