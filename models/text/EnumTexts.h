// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// What a person reads for the words of enumerations ("checked_in" → "Checked in"), in the language shown.
class EnumTexts {
public:
    // An unknown word, from a newer core, is shown as it is, with spaces.
    [[nodiscard]] static QString text(const QString& word);
    // Whether the word has a text of its own.
    [[nodiscard]] static bool knows(const QString& word);
};

} // namespace autospace
