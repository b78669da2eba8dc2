// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/time/Timers.h"

#include <QObject>

#include <memory>
#include <unordered_map>

class QTimer;

namespace autospace {

// Timers of the event loop of the thread it was made on.
class QtTimers final : public Timers {
public:
    QtTimers();
    ~QtTimers() override;
    Q_DISABLE_COPY_MOVE(QtTimers)

    [[nodiscard]] Token after(int delayMs, std::function<void()> run) override;
    void cancel(Token token) override;

private:
    std::unordered_map<Token, std::unique_ptr<QTimer>> m_timers;
    Token m_last = 0;
};

} // namespace autospace
