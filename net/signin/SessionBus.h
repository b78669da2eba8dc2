// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// The message bus of the desktop session.
struct SessionBus {
    // Whether it has an address. Without one the library would try to start a bus, and wait for that.
    [[nodiscard]] static bool hasAddress();
};

} // namespace autospace
