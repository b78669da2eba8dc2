// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/Plate.h"

namespace autospace {

QString Plate::normal(const QString& text) {
    QString plate;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toUpper().simplified()) {
        const bool dash = c.category() == QChar::Punctuation_Dash || c == QChar(0x2212);
        if (dash && plate.endsWith(u' ')) plate.chop(1);
        if (c == u' ' && plate.endsWith(u'-')) continue;
        plate += dash ? QChar(u'-') : c;
    }
    return plate;
}

bool Plate::same(const QString& a, const QString& b) {
    const auto bare = [](const QString& text) { return normal(text).remove(u' ').remove(u'-'); };
    const QString left = bare(a);
    return !left.isEmpty() && left == bare(b);
}

} // namespace autospace
