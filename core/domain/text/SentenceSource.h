// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace autospace {

// The number N of a text's places %1 to %N, nine at most; -1 when one before the last is left out.
template <class Text>
[[nodiscard]] constexpr int placesIn(const Text& text) {
    unsigned found = 0;
    for (decltype(text.size()) i = 0; i + 1 < text.size(); ++i)
        for (char16_t digit = u'1'; text[i] == u'%' && digit <= u'9'; ++digit)
            if (text[i + 1] == digit) found |= 1U << (digit - u'1');
    int places = 0;
    for (; found & 1U; found >>= 1U)
        ++places;
    return found ? -1 : places;
}

// The English text of a sentence with a place for each of N values; another number of places does not compile. Where it
// stands it is marked for the translators: QT_TRANSLATE_NOOP("rules", "Slot %1 is retired. Reopen it first.").
template <std::size_t N>
class SentenceSource {
public:
    consteval SentenceSource(const char* text) : m_text(text) {
        if (placesIn(std::string_view(text)) != static_cast<int>(N)) hasNotOnePlaceForEachValue();
    }
    [[nodiscard]] constexpr const char* text() const { return m_text; }

private:
    static void hasNotOnePlaceForEachValue(); // defined nowhere: its name is the compiler's error

    const char* m_text;
};

} // namespace autospace
