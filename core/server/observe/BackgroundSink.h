// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/observe/LogSink.h"

#include <QByteArray>
#include <QtTypes>

#include <memory>

namespace autospace {

// Hands lines on from a thread of its own, many at a time: whoever logs never waits for a slow disk or for a pipe that
// nobody reads. What does not fit is dropped and counted. Any thread may write.
class BackgroundSink final : public LogSink {
public:
    explicit BackgroundSink(std::shared_ptr<LogSink> target, qsizetype capacity = 1024 * 1024);
    // Waits a second at most for the target to take what is there.
    ~BackgroundSink() override;

    void write(QByteArrayView line) override;
    // Waits until everything written so far has been handed on; false when the time was not enough.
    bool flush(int timeoutMs) override;
    // Lines that were dropped so far.
    [[nodiscard]] qint64 dropped() const;

private:
    struct State;
    const std::shared_ptr<State> m_state; // shared with the thread, which may be stuck in the target for good
};

} // namespace autospace
