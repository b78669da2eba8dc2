// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace autospace {

// Where work is done that must not hold up who asks for it. Thread-safe.
class Executor {
public:
    using Task = std::move_only_function<void()>;

    virtual ~Executor() = default;
    // False when too much is waiting; the task is then dropped without a call.
    [[nodiscard]] virtual bool submit(Task task) = 0;
    virtual void stop() = 0;
};

} // namespace autospace
