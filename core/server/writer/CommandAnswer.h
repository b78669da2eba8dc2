// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// The words in which a command is answered. They are stored with the effect, so that a repeat gets the same bytes.
struct CommandAnswer {
    int status = 0;
    QByteArray body;
    bool repeated = false; // the remembered answer to an earlier request
};

} // namespace autospace
