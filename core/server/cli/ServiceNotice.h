// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// Tells systemd, where there is one, how the service stands (sd_notify(3)). Elsewhere nothing happens.
class ServiceNotice {
public:
    static void ready();
    static void stopping();
};

} // namespace autospace
