// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoDice.h"

#include <QtCore/QString>

namespace autospace {

/// Made-up people and their cars.
class DemoNames {
public:
    [[nodiscard]] static QString person(DemoDice& dice);
    /// A plate of Liechtenstein or its neighbours.
    [[nodiscard]] static QString plate(DemoDice& dice);
    /// Six letters and digits that are told apart by eye.
    [[nodiscard]] static QString code(DemoDice& dice);
};

} // namespace autospace
