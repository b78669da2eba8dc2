// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "net/time/Timers.h"

#include <map>

namespace autospace {

// Time that stands still until a test turns it: the clock and the timers together.
class FakeTimers final : public Timers, public Clock {
public:
    explicit FakeTimers(Instant start) : m_now(start) {}

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] Token after(int delayMs, std::function<void()> run) override {
        const Token token = ++m_last;
        m_due.emplace(std::pair{m_now.epochMs + delayMs, token}, std::move(run));
        return token;
    }
    void cancel(Token token) override {
        std::erase_if(m_due, [token](const auto& entry) { return entry.first.second == token; });
    }

    // Fires what is due on the way, in order.
    void advance(qint64 ms) {
        const Instant until = m_now.plusMs(ms);
        while (fireNext(until)) {
        }
        m_now = until;
    }
    // Jumps to the next timer that is due by then and fires it; false when there is none.
    bool fireNext(Instant until) {
        if (m_due.empty() || m_due.begin()->first.first > until.epochMs) return false;
        auto node = m_due.extract(m_due.begin());
        m_now.epochMs = std::max(m_now.epochMs, node.key().first);
        node.mapped()();
        return true;
    }
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_due.size()); }

private:
    Instant m_now;
    Token m_last = 0;
    std::map<std::pair<qint64, Token>, std::function<void()>> m_due;
};

} // namespace autospace
