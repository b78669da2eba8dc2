// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// What the program says: results on the standard output, everything else on the standard error.
class Console {
public:
    // Written at once: whoever started the program waits for this line.
    static void out(const QString& line);
    static void error(const QString& line);
};

} // namespace autospace
