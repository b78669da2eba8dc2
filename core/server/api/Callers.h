// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/RoutedRequest.h"
#include "core/server/writer/Caller.h"

namespace autospace {

// Who sent a request that the gate let in.
[[nodiscard]] inline Caller callerOf(const RoutedRequest& routed) {
    return {Id::parse(routed.principal.userId).value_or(Id()), Id::parse(routed.principal.sessionId).value_or(Id()),
            routed.request.peer.toString()};
}

} // namespace autospace
