// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/Theme/Metrics.h"

#include <cmath>

namespace autospace {

Metrics::Metrics(bool compact, qreal textScale, QObject* parent) :
    QObject(parent), scale(textScale) {
    const auto scaled = [&](int comfortable, int dense) {
        // Even lengths keep a 2-px line centred on whole pixels.
        return 2 * static_cast<int>(std::lround((compact ? dense : comfortable) * textScale / 2));
    };
    row = scaled(36, 28);
    header = scaled(28, 24);
    control = scaled(32, 28);
    large = scaled(44, 40);
    huge = scaled(96, 80);
    tab = scaled(40, 36);
    bar = scaled(44, 44);
    rail = scaled(72, 72);
    railItem = scaled(64, 56);
    icon = scaled(16, 16);
    smallIcon = scaled(12, 12);
    largeIcon = scaled(24, 24);
    mark = scaled(10, 10);
    check = scaled(20, 18);
    if (compact) {
        wide = 12;
        wider = 16;
    }
}

} // namespace autospace
