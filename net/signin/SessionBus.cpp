// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/signin/SessionBus.h"

#include <QFileInfo>

namespace autospace {

using namespace Qt::StringLiterals;

bool SessionBus::hasAddress() {
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

} // namespace autospace
