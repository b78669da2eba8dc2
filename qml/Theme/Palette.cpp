// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Theme/Palette.h"

#include <QtCore/QVariant>

#include <algorithm>
#include <cmath>

namespace autospace {

QColor Palette::byName(const QByteArray& name) const {
    return property(name.constData()).value<QColor>();
}

static double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor& first, const QColor& second) {
    const auto [dark, light] = std::minmax({luminance(first), luminance(second)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace autospace
