// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

namespace autospace {

class JsonLog;

// While it lives, what Qt and the program say through Qt's logging becomes lines of the log. One per process.
class LoggedMessages {
public:
    explicit LoggedMessages(const JsonLog& log);
    ~LoggedMessages();
    Q_DISABLE_COPY_MOVE(LoggedMessages)
};

} // namespace autospace
