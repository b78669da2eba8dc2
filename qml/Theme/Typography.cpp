// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Theme/Typography.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace autospace {

static QFont face(const QStringList& families, qreal size, QFont::Weight weight) {
    QFont font(families);
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setWeight(weight);
    return font;
}

Typography::Typography(qreal textScale, QObject* parent) : QObject(parent) {
    const auto text = [&](int size, QFont::Weight weight) {
        QFont font = face({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s},
                          size * textScale, weight);
        font.setFeature("tnum", 1);
        font.setFeature("cv11", 1);
        return font;
    };
    const auto sign = [&](int size) {
        return face({u"Bebas Neue"_s, u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s},
                    size * textScale, QFont::Bold);
    };
    const auto condensed = [&](int size) {
        QFont font = face({u"Roboto Condensed"_s, u"Inter"_s, u"Noto Sans"_s}, size * textScale,
                          QFont::Bold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, size * textScale * 0.07);
        return font;
    };
    caption = text(11, QFont::DemiBold);
    small = text(10, QFont::DemiBold);
    body = text(13, QFont::Normal);
    strong = text(13, QFont::DemiBold);
    action = text(13, QFont::Bold);
    heading = text(14, QFont::Bold);
    lead = text(16, QFont::Normal);
    key = text(11, QFont::DemiBold);
    code = sign(20);
    digits = sign(32);
    title = sign(40);
    number = sign(56);
    display = sign(64);
    plate = condensed(13);
    largePlate = condensed(28);
}

} // namespace autospace
