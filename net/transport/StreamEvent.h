// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace autospace {

// One event of a text/event-stream.
struct StreamEvent {
    QByteArray type; // "message" when the stream names none
    QByteArray id;   // the last id seen
    QByteArray data;
    friend bool operator==(const StreamEvent&, const StreamEvent&) = default;
};

} // namespace autospace
