// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace autospace {

// Where log lines go. Called from any thread, with whole lines that end in a line feed.
class LogSink {
public:
    virtual ~LogSink() = default;
    virtual void write(QByteArrayView line) = 0;
    // Waits until what was written is out; false when the time was not enough.
    virtual bool flush(int /*timeoutMs*/) { return true; }
};

} // namespace autospace
