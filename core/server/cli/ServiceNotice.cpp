// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/cli/ServiceNotice.h"

#ifdef AUTOSPACE_SYSTEMD
#include <systemd/sd-daemon.h>
#endif

namespace autospace {

static void notify([[maybe_unused]] const char* state) {
#ifdef AUTOSPACE_SYSTEMD
    sd_notify(0, state);
#endif
}

void ServiceNotice::ready() { notify("READY=1"); }
void ServiceNotice::stopping() { notify("STOPPING=1"); }

} // namespace autospace
