// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qml/Theme/ColorPair.h"
#include "qml/Theme/Palette.h"

#include <QtCore/QList>

namespace autospace {

void fillLight(Palette& palette);
void fillDark(Palette& palette);
void fillContrast(Palette& palette);

/// Every foreground with every ground it may stand on, in any theme.
[[nodiscard]] QList<ColorPair> shownPairs();

} // namespace autospace
