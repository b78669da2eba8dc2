// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autospace {

// Texts that break what takes a text for something else: SQL, HTML, rich text, formulas, paths, formats, and Unicode
// that turns, hides or piles up. The same ones at every call.
[[nodiscard]] QStringList hostileTexts();

} // namespace autospace
