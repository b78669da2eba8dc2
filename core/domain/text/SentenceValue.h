// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text/LocalTime.h"
#include "core/domain/text/Sentence.h"
#include "core/domain/text/Term.h"

#include <variant>

namespace autospace {

// A number, as short as it can be or with so many decimals.
struct Number {
    double value = 0;
    int decimals = -1;
    [[nodiscard]] QString text() const {
        return decimals < 0 ? QString::number(value, 'g', 15) : QString::number(value, 'f', decimals);
    }
    friend bool operator==(const Number&, const Number&) = default;
};

// A word of an enumeration: "checked_in", or "checked in" where the English sentence spells it so.
struct Word {
    QString text;
    friend bool operator==(const Word&, const Word&) = default;
};

// What stands at a place of a sentence. Texts are names, codes and the like, which are the same in every language.
struct SentenceValue {
    std::variant<QString, Number, LocalTime, Word, Term, QList<SentenceValue>, Sentence> held;

    SentenceValue(QString text) : held(std::move(text)) {}
    SentenceValue(Number number) : held(number) {}
    template <class N>
        requires(std::integral<N> || std::floating_point<N>)
    SentenceValue(N number) : held(Number{static_cast<double>(number)}) {}
    SentenceValue(LocalTime time) : held(std::move(time)) {}
    SentenceValue(Word word) : held(std::move(word)) {}
    template <WordedEnum E>
    SentenceValue(E word) : held(Word{toWord(word)}) {}
    SentenceValue(Term term) : held(std::move(term)) {}
    SentenceValue(Sentence sentence) : held(std::move(sentence)) {}
    SentenceValue(QList<SentenceValue> list) : held(std::move(list)) {}
    template <class T>
        requires(!std::same_as<T, SentenceValue>)
    SentenceValue(const QList<T>& list) : held(QList<SentenceValue>(list.cbegin(), list.cend())) {}

    // In English.
    [[nodiscard]] QString text() const;
    friend bool operator==(const SentenceValue& a, const SentenceValue& b);
};

template <class... Values>
    requires(std::constructible_from<SentenceValue, Values> && ...)
Sentence::Sentence(SentenceSource<sizeof...(Values)> english, Values&&... values)
    : m_english(QString::fromUtf8(english.text())), m_values{SentenceValue(std::forward<Values>(values))...} {}

} // namespace autospace
