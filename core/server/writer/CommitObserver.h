// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/CommitNotice.h"

namespace autospace {

// Told after every commit of what its tasks changed together, on a writer's thread, before any of them is told that it
// is done: it must be short.
class CommitObserver {
public:
    virtual ~CommitObserver() = default;
    virtual void committed(const CommitNotice& notice) = 0;
};

} // namespace autospace
