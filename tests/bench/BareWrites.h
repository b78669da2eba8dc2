// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace autospace::bench {

// Bookings per second that plain SQLite statements write durably (WAL, synchronous=FULL) when each commit holds the given
// number: for each one look for a clash, insert the row, an audit line, a change-log line and a remembered answer, and
// advance the counter. No rules, no JSON, no network: what the core's creations are measured against.
[[nodiscard]] double bareWritesPerSecond(int perCommit);

} // namespace autospace::bench
