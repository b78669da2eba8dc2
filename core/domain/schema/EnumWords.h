// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace autospace {

// How an enumeration travels and is stored: one word per enumerator, in the order of their values, which
// start at 0 and have no gaps. Specialise it beside the enumeration with a static constexpr array "words".
template <class E>
struct EnumWords;

template <class E>
concept WordedEnum = std::is_enum_v<E> && requires { EnumWords<E>::words.size(); };

template <WordedEnum E>
[[nodiscard]] QString toWord(E value) {
    return QString::fromLatin1(EnumWords<E>::words[static_cast<size_t>(value)]);
}

template <WordedEnum E>
[[nodiscard]] std::optional<E> fromWord(QStringView word) {
    for (size_t i = 0; i < EnumWords<E>::words.size(); ++i)
        if (word == QLatin1StringView(EnumWords<E>::words[i])) return static_cast<E>(i);
    return std::nullopt;
}

} // namespace autospace
