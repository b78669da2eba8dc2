// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace {

// How many days of bookings there are before and after the present one.
struct DemoSpan {
    int daysBack = 14;
    int daysAhead = 14;
};

} // namespace autospace
