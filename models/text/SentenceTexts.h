// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text/Sentence.h"
#include "models/text/Formats.h"

namespace autospace {

// What a rule says, in the language shown: times and numbers as the person writes them, words and fields as they are
// called on screen. A text that no catalogue has, from a newer core, stays English.
class SentenceTexts {
public:
    [[nodiscard]] static QString text(const Sentence& sentence, const Formats& formats);
};

} // namespace autospace
