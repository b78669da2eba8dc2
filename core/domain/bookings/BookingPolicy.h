// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace autospace::bookingPolicy {

// The measures of the booking rules, in one place.
inline constexpr int shortestHoldMinutes = 5;
inline constexpr int longestHoldMinutes = 60;
inline constexpr int usualHoldMinutes = 15;
inline constexpr int longestBookingDays = 366;
inline constexpr int pastGraceMinutes = 5;      // a start may lie this far back: filling in the form takes time
inline constexpr int earlyCheckInMinutes = 60;  // before the booked time, if the slot is free by then
inline constexpr int noShowAfterMinutes = 30;   // after the booked start, or at its end if that is sooner
inline constexpr int overstayGraceMinutes = 10; // leaving this much late costs nothing
inline constexpr int wrongPasscodesAllowed = 5; // the fifth one locks the booking
inline constexpr int lockMinutes = 15;
inline constexpr int alternativesNamed = 5; // free slots that a refusal proposes

} // namespace autospace::bookingPolicy
