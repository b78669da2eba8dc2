// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/work/Executor.h"

namespace autospace {

// Does the work at once, on the caller's thread: the same every time.
class InlineExecutor final : public Executor {
public:
    bool submit(Task task) override { return task(), true; }
    void stop() override {}
};

} // namespace autospace
