// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autospace {

// Something in a typed filter that has no meaning: where, why, and what would have one.
struct FilterProblem {
    qsizetype start = 0;
    qsizetype length = 0;
    QString message;
    QStringList valid; // field names or values to choose from, if there is such a list
};

} // namespace autospace
