// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/observe/LogSink.h"

namespace autospace {

// Takes log lines and drops them.
class SilentLog final : public LogSink {
public:
    void write(QByteArrayView) override {}
};

} // namespace autospace
