// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/TrafficObserver.h"

namespace autospace {

// Sees every request and says nothing.
class SilentTraffic final : public TrafficObserver {
public:
    void requestFinished(const TrafficRecord&) override {}
};

} // namespace autospace
