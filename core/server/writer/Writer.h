// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/WriteTask.h"

namespace autospace {

// Everything that changes the database goes through here. Thread-safe.
class Writer {
public:
    virtual ~Writer() = default;
    // False when too much is waiting or the writer has stopped; the task is then dropped without a call.
    [[nodiscard]] virtual bool submit(WriteTask task) = 0;
    // Takes nothing more, finishes what waits, and returns when it is done.
    virtual void stop() = 0;
    // How many tasks wait, for metrics.
    [[nodiscard]] virtual qsizetype waiting() const = 0;
};

} // namespace autospace
