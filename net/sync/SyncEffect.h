// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync/SyncEvent.h"

namespace autospace {

// What the sync engine asks its driver to do.
namespace sync {

struct Push {
    friend bool operator==(const Push&, const Push&) = default;
};
struct Pull {
    Id organization;
    friend bool operator==(const Pull&, const Pull&) = default;
};
struct OpenStream {
    Id organization;
    friend bool operator==(const OpenStream&, const OpenStream&) = default;
};
struct CloseStream {
    friend bool operator==(const CloseStream&, const CloseStream&) = default;
};
// At a time drawn evenly between the two; replaces the timer's earlier setting.
struct SetTimer {
    SyncTimer timer = SyncTimer::Retry;
    int minMs = 0;
    int maxMs = 0;
    friend bool operator==(const SetTimer&, const SetTimer&) = default;
};
struct CancelTimer {
    SyncTimer timer = SyncTimer::Retry;
    friend bool operator==(const CancelTimer&, const CancelTimer&) = default;
};

} // namespace sync

using SyncEffect =
    std::variant<sync::Push, sync::Pull, sync::OpenStream, sync::CloseStream, sync::SetTimer, sync::CancelTimer>;

} // namespace autospace
