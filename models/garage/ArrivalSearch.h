// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/Booking.h"
#include "core/domain/schema/View.h"

#include <QList>

namespace autospace {

// What was typed (or read from a QR code) at the gate, and the open bookings that it can mean.
struct ArrivalSearch {
    enum class By { Nothing, Passcode, Plate, Code, Link };
    By by = By::Nothing;                           // how the matches were found; of the first if several
    QList<std::shared_ptr<const Booking>> matches; // the ones it can mean, soonest first
    bool exact = false;                            // there is one, and nothing that is typed further could mean another

    // Six digits are a passcode; app://booking/… is a link; anything else is the beginning of a plate or of a booking's
    // code, where spaces and dashes do not count. Open bookings are those held, confirmed or in house that begin within
    // a day. A null garage means all of the organization.
    [[nodiscard]] static ArrivalSearch look(const View& view, const Id& orgId, const Id& garageId, const QString& typed,
                                            Instant now);
    [[nodiscard]] static bool isPasscode(const QString& typed);
};

} // namespace autospace
