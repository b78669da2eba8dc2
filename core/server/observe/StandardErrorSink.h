// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/observe/LogSink.h"

namespace autospace {

// The process's standard error, where systemd and containers collect logs. One write per line, so that
// lines of several threads do not mix.
class StandardErrorSink final : public LogSink {
public:
    void write(QByteArrayView line) override;
};

} // namespace autospace
