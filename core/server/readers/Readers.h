// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreSession.h"

#include <functional>

namespace autospace {

// Where reads happen: each task gets a session of its thread for the time of the call. Thread-safe.
class Readers {
public:
    // The session, or why there is none.
    using Task = std::move_only_function<void(Stored<StoreSession*>)>;

    virtual ~Readers() = default;
    // False when too much is waiting or reading has stopped; the task is then dropped without a call.
    [[nodiscard]] virtual bool submit(Task task) = 0;
    // Does a task here and now, on the caller's own thread, where that costs less than handing it over: with an embedded
    // database. Reading beyond what is short fails with TooLong, and the task may then be submitted after all. False,
    // with the task untouched, where it would wait for a network.
    [[nodiscard]] virtual bool runHere(Task& task) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual qsizetype waiting() const = 0;
};

} // namespace autospace
