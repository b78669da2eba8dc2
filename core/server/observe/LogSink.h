// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace autospace {

// Where log lines go. Called from any thread, with one whole line that ends in a line feed.
class LogSink {
public:
    virtual ~LogSink() = default;
    virtual void write(QByteArrayView line) = 0;
};

} // namespace autospace
