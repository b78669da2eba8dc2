// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Field.h"
#include "core/domain/schema/Struct.h"

#include <QJsonArray>
#include <QJsonObject>

#include <type_traits>

namespace autospace {

// How a C++ member type maps to a kind and a value. One specialisation per type that records may use.
template <class T>
struct FieldTraits;

template <class T, Kind K>
struct PlainTraits {
    static constexpr Kind kind = K;
    static Value toValue(const T& member) { return Value(member); }
    static bool assign(T& member, const Value& value) {
        const T* held = std::get_if<T>(&value);
        if (held) member = *held;
        return held != nullptr;
    }
};
template <>
struct FieldTraits<bool> : PlainTraits<bool, Kind::Boolean> {};
template <>
struct FieldTraits<qint64> : PlainTraits<qint64, Kind::Integer> {};
template <>
struct FieldTraits<double> : PlainTraits<double, Kind::Real> {};
template <>
struct FieldTraits<QString> : PlainTraits<QString, Kind::Text> {};
template <>
struct FieldTraits<Instant> : PlainTraits<Instant, Kind::Instant> {};
template <>
struct FieldTraits<Id> : PlainTraits<Id, Kind::Id> {};
template <>
struct FieldTraits<Money> : PlainTraits<Money, Kind::Money> {};
template <>
struct FieldTraits<QStringList> : PlainTraits<QStringList, Kind::TextList> {};

template <>
struct FieldTraits<int> {
    static constexpr Kind kind = Kind::Integer;
    static Value toValue(int member) { return Value(static_cast<qint64>(member)); }
    static bool assign(int& member, const Value& value) {
        const qint64* held = std::get_if<qint64>(&value);
        if (!held || *held < INT_MIN || *held > INT_MAX) return false;
        return member = static_cast<int>(*held), true;
    }
};
template <>
struct FieldTraits<QJsonObject> {
    static constexpr Kind kind = Kind::Json;
    static Value toValue(const QJsonObject& member) { return Value(QJsonValue(member)); }
    static bool assign(QJsonObject& member, const Value& value) {
        const QJsonValue* held = std::get_if<QJsonValue>(&value);
        if (!held || !held->isObject()) return false;
        return member = held->toObject(), true;
    }
};
template <>
struct FieldTraits<QJsonArray> {
    static constexpr Kind kind = Kind::Json;
    static Value toValue(const QJsonArray& member) { return Value(QJsonValue(member)); }
    static bool assign(QJsonArray& member, const Value& value) {
        const QJsonValue* held = std::get_if<QJsonValue>(&value);
        if (!held || !held->isArray()) return false;
        return member = held->toArray(), true;
    }
};
template <>
struct FieldTraits<QList<Id>> {
    static constexpr Kind kind = Kind::TextList;
    static Value toValue(const QList<Id>& member) {
        QStringList texts;
        for (const Id& id : member)
            texts << id.toString();
        return Value(texts);
    }
    static bool assign(QList<Id>& member, const Value& value) {
        const QStringList* held = std::get_if<QStringList>(&value);
        if (!held) return false;
        QList<Id> ids;
        for (const QString& text : *held) {
            const auto id = Id::parse(text);
            if (!id) return false;
            ids << *id;
        }
        return member = ids, true;
    }
};
template <WordedEnum E>
struct FieldTraits<E> {
    static constexpr Kind kind = Kind::Enum;
    static Value toValue(E member) { return Value(toWord(member)); }
    static bool assign(E& member, const Value& value) {
        const QString* held = std::get_if<QString>(&value);
        const auto found = held ? fromWord<E>(*held) : std::nullopt;
        if (found) member = *found;
        return found.has_value();
    }
};
template <WordedEnum E>
struct FieldTraits<QList<E>> {
    static constexpr Kind kind = Kind::TextList;
    static Value toValue(const QList<E>& member) {
        QStringList texts;
        for (E e : member)
            texts << toWord(e);
        return Value(texts);
    }
    static bool assign(QList<E>& member, const Value& value) {
        const QStringList* held = std::get_if<QStringList>(&value);
        if (!held) return false;
        QList<E> list;
        for (const QString& text : *held) {
            const auto e = fromWord<E>(text);
            if (!e) return false;
            list << *e;
        }
        return member = list, true;
    }
};
template <class T>
struct FieldTraits<std::optional<T>> {
    static constexpr Kind kind = FieldTraits<T>::kind;
    static Value toValue(const std::optional<T>& member) { return member ? FieldTraits<T>::toValue(*member) : Value(); }
    static bool assign(std::optional<T>& member, const Value& value) {
        if (isNull(value)) return member.reset(), true;
        T inner{};
        if (!FieldTraits<T>::assign(inner, value)) return false;
        return member = std::move(inner), true;
    }
};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct WordsOf {
    static QStringList list() { return {}; }
};
template <class T>
struct WordsOf<std::optional<T>> : WordsOf<T> {};
template <class T>
struct WordsOf<QList<T>> : WordsOf<T> {};
template <WordedEnum E>
struct WordsOf<E> {
    static QStringList list() {
        QStringList words;
        for (const char* word : EnumWords<E>::words)
            words << QString::fromLatin1(word);
        return words;
    }
};

template <class M>
struct MemberOf;
template <class S, class T>
struct MemberOf<T S::*> {
    using Owner = S;
    using Type = T;
};

// Declares a field from a pointer to its member: fieldOf<&Booking::plate>("plate", "Plate").searchable().
template <auto Member>
Field fieldOf(const char* name, const char* label) {
    using Owner = typename MemberOf<decltype(Member)>::Owner;
    using Type = typename MemberOf<decltype(Member)>::Type;
    Field field{.name = name, .label = label, .kind = FieldTraits<Type>::kind, .flags = {}};
    if (IsOptional<Type>::value) field.flags |= FieldFlag::Optional;
    field.words = WordsOf<Type>::list();
    field.read = [](const Struct& s) { return FieldTraits<Type>::toValue(static_cast<const Owner&>(s).*Member); };
    field.write = [](Struct& s, const Value& v) {
        return FieldTraits<Type>::assign(static_cast<Owner&>(s).*Member, v);
    };
    return field;
}

} // namespace autospace
