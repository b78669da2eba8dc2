// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoRandom.h"

#include <QString>

namespace autospace {

// Customers and their cars. Nobody is called so, and the numbers of the plates and telephones are not given out.
class DemoNames {
public:
    [[nodiscard]] static QString person(DemoRandom& random);
    // Of Liechtenstein or its neighbours.
    [[nodiscard]] static QString plate(DemoRandom& random);
    [[nodiscard]] static QString phone(DemoRandom& random);
    // Six letters and digits that are told apart by eye.
    [[nodiscard]] static QString code(DemoRandom& random);
};

} // namespace autospace
