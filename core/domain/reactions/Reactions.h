// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Context.h"
#include "core/domain/command/Event.h"
#include "core/domain/operations/Job.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/schema/View.h"

namespace autospace {

// What follows from an event: notices to people, and work for later.
struct Reaction {
    QList<std::shared_ptr<Notification>> notifications;
    QList<std::shared_ptr<Job>> jobs; // "booking.expire" and "booking.no_show", each with {"booking_id"}
};

// Pure: the core writes the result in the transaction of the command, after the command's own records, which view must
// already show. Whoever caused the event is not told about it. Jobs only run a command at its time; that command checks
// again, so that a job for a booking that has gone another way does nothing.
[[nodiscard]] Reaction reactTo(const Event& event, const Context& context, const View& view);

} // namespace autospace
