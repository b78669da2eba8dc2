// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace autospace {

// Calls something later, on the thread that asked. Passed in, so that tests turn the clock.
class Timers {
public:
    using Token = quint64; // never 0

    virtual ~Timers() = default;
    [[nodiscard]] virtual Token after(int delayMs, std::function<void()> run) = 0;
    // Nothing happens for one that has fired or is 0.
    virtual void cancel(Token token) = 0;
};

} // namespace autospace
