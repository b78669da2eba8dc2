// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Table.h"

namespace autospace::bench {

// Requests per second and their times through the whole core (TCP, guard, sign-in, permission, database) with 10,000
// slots and 1,000,000 bookings, at 1, 16 and 64 connections.
void measureReads(Table& table);        // one booking; beside QHttpServer answering a constant
void measureLists(Table& table);        // 25 bookings; beside the same
void measureAvailability(Table& table); // free slots around a point, and in the whole country
void measureCreations(Table& table);    // beside the same rows and look-ups by plain SQL, grouped
void measurePostgres(Table& table);     // creations there
void measureSiege(Table& table);        // single reads while others attack, beside the same in peace
void measureGrowth(Table& table);       // 100,000 and 1,000,000 bookings beside 10,000

} // namespace autospace::bench
