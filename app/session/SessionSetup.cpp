// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SessionSetup.h"

#include "app/demo/DemoKeychain.h"
#include "app/demo/DemoTransport.h"
#include "core/domain/ProductRegistry.h"

#include <QtCore/QSysInfo>

namespace autospace {

Session::Setup sessionSetup(const QString& dataFolder, bool demo, const Clock& clock, Entropy& entropy) {
    Session::Setup setup{.registry = productRegistry(),
                         .dataFolder = dataFolder,
                         .device = QSysInfo::machineHostName(),
                         .clock = clock,
                         .entropy = entropy};
    if (demo) {
        setup.keychain = [] { return std::make_unique<DemoKeychain>(); };
        setup.connect = [&clock](const ServerAddress&) { return std::make_unique<DemoTransport>(clock); };
    }
    return setup;
}

} // namespace autospace
