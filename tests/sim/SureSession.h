// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "tests/fakes/FaultyDisk.h"

namespace autospace {

// The test's own look into a store, whatever its disk does to the product. Not getting one ends the test.
[[nodiscard]] inline std::unique_ptr<StoreSession> sureSession(Store& store) {
    const FaultyDisk::Calm calm;
    auto session = store.session();
    if (!session) qFatal("the test does not see into a store: %s", qPrintable(session.error().message));
    return *std::move(session);
}

} // namespace autospace
