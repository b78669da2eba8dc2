// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Subject.h"
#include "tests/bench/Table.h"

namespace autospace::bench {

// Requests per second and their times through the whole core (TCP, guard, sign-in, permission, database), at 1, 16 and 64
// connections, each beside the bare limit measured right before it: for reads QHttpServer answering a constant, for
// creations the same rows written by plain SQL in groups of 64.
void measureReads(const Subject& subject, Table& table);
void measureLists(const Subject& subject, Table& table);
void measureAvailability(const Subject& subject, Table& table);
void measureCreations(const Subject& subject, Table& table);

} // namespace autospace::bench
