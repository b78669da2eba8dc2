// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/TextOrder.h"

#include <algorithm>

namespace autospace {

namespace {

// Moves surrogates above the rest of the plane, so that code units compare as the code points they belong to.
char16_t rankOf(char16_t unit) {
    if (unit < 0xD800) return unit;
    return unit < 0xE000 ? static_cast<char16_t>(unit + 0x2000) : static_cast<char16_t>(unit - 0x800);
}

bool separates(QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }

} // namespace

std::weak_ordering compareCodePoints(QStringView a, QStringView b) {
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (x != a.end() && y != b.end()) return rankOf(x->unicode()) <=> rankOf(y->unicode());
    return a.size() <=> b.size();
}

QString foldCase(QStringView text) {
    QString folded(text.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            *out++ = QChar(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t lower = QChar::toLower(QChar::surrogateToUcs4(unit, text[++i].unicode()));
            *out++ = QChar(QChar::highSurrogate(lower));
            *out++ = QChar(QChar::lowSurrogate(lower));
        } else {
            *out++ = QChar(static_cast<char16_t>(QChar::toLower(static_cast<char32_t>(unit))));
        }
    }
    return folded;
}

QStringList searchWords(QStringView search) {
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= search.size(); ++i) {
        if (i < search.size() && !separates(search[i])) continue;
        if (i > start) words << foldCase(search.sliced(start, i - start));
        start = i + 1;
    }
    return words;
}

} // namespace autospace
