// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealing/PlainValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace autospace {

namespace {

template <class Made>
std::optional<Value> fromNumber(QByteArrayView bytes, Made make) {
    bool ok = false;
    const qint64 number = bytes.toLongLong(&ok);
    return ok ? std::optional<Value>(make(number)) : std::nullopt;
}

std::optional<Value> moneyFrom(QByteArrayView bytes) {
    const qsizetype space = bytes.indexOf(' ');
    if (space < 0) return std::nullopt;
    const QString currency = QString::fromUtf8(bytes.sliced(space + 1));
    return fromNumber(bytes.first(space), [&](qint64 minor) { return Value(Money{minor, currency}); });
}

std::optional<Value> jsonFrom(Kind kind, QByteArrayView bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes.toByteArray());
    if (kind == Kind::Json && document.isObject()) return Value(QJsonValue(document.object()));
    if (!document.isArray()) return std::nullopt;
    if (kind == Kind::Json) return Value(QJsonValue(document.array()));
    QStringList texts;
    for (const QJsonValue& entry : document.array())
        texts << entry.toString();
    return Value(texts);
}

} // namespace

QByteArray plainBytes(const Value& value) {
    if (const auto* real = std::get_if<double>(&value)) return QByteArray::number(*real, 'g', 17);
    if (const auto* time = std::get_if<Instant>(&value)) return QByteArray::number(time->epochMs);
    if (const auto* money = std::get_if<Money>(&value))
        return QByteArray::number(money->minor) + ' ' + money->currency.toUtf8();
    return storedText(value).toUtf8();
}

std::optional<Value> valueFromPlain(Kind kind, QByteArrayView bytes) {
    switch (kind) {
    case Kind::Text:
    case Kind::Enum: return Value(QString::fromUtf8(bytes));
    case Kind::Boolean: return Value(bytes == "true");
    case Kind::Integer: return fromNumber(bytes, [](qint64 number) { return Value(number); });
    case Kind::Instant: return fromNumber(bytes, [](qint64 number) { return Value(Instant{number}); });
    case Kind::Money: return moneyFrom(bytes);
    case Kind::TextList:
    case Kind::Json: return jsonFrom(kind, bytes);
    case Kind::Real: {
        bool ok = false;
        const double real = bytes.toDouble(&ok);
        return ok ? std::optional<Value>(real) : std::nullopt;
    }
    case Kind::Id: {
        const auto id = Id::parse(QString::fromLatin1(bytes));
        return id ? std::optional<Value>(*id) : std::nullopt;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace autospace
