// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoRandom.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/operations/Notification.h"

namespace autospace {

// What the staff of an organization have been told about its bookings, in the words of the core's reactions.
class DemoNotices {
public:
    // Five to that user, the newest first, the oldest of them read.
    [[nodiscard]] static QList<std::shared_ptr<Notification>> of(const QList<std::shared_ptr<Booking>>& bookings,
                                                                 const Id& userId, const DemoRandom& random);
};

} // namespace autospace
