// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Table.h"

namespace autospace::bench {

// What a client waits for, between the real core and real sessions.
void measureFirstSync(Table& table); // 100,000 bookings, beside the same rows by plain SQL into the same tables
void measureLive(Table& table);      // from the request that commits to the changed row in another client's list
void measureCoreMemory(Table& table); // idle, and with 200 clients that listen and have pulled

} // namespace autospace::bench
