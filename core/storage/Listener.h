// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// Hears what is announced through a database, as long as it lives.
class Listener {
public:
    virtual ~Listener() = default;
};

} // namespace autospace
