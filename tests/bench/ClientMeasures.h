// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Table.h"

namespace autospace::bench {

// The client program itself, without a core, on caches of 1,000, 100,000 and 1,000,000 bookings: from its start to the
// first frame with rows (of the list of bookings, and of the Today board), its memory then, and how long frames take while the list scrolls; each beside a window of
// plain QML.
void measureClient(Table& table);
// How long frames take while the planner scrolls through a garage of 2,000 slots, a day of it and a month.
void measurePlanner(Table& table);

// That window: draws one rectangle. Returns the exit code.
int runBareWindow(int argc, char** argv);

} // namespace autospace::bench
