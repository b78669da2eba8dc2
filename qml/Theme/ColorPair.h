// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace autospace {

/// A foreground and a ground of Palette that are shown together, and the contrast they must reach:
/// 4.5 for text, 3 for lines and marks that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11).
struct ColorPair {
    QByteArray foreground;
    QByteArray ground;
    double minimum = 4.5;
};

} // namespace autospace
