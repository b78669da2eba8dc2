// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/time/QtTimers.h"

#include <QTimer>

namespace autospace {

QtTimers::QtTimers() = default;
QtTimers::~QtTimers() = default;

Timers::Token QtTimers::after(int delayMs, std::function<void()> run) {
    const Token token = ++m_last;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [this, token, run = std::move(run)] {
        // Taken out first: run may start or cancel timers. The timer itself is still on the stack.
        auto node = m_timers.extract(token);
        if (node) node.mapped().release()->deleteLater();
        const auto call = run;
        call();
    });
    timer->start(delayMs);
    m_timers.emplace(token, std::move(timer));
    return token;
}

void QtTimers::cancel(Token token) {
    auto node = m_timers.extract(token);
    if (!node) return;
    node.mapped()->stop();
    node.mapped().release()->deleteLater();
}

} // namespace autospace
