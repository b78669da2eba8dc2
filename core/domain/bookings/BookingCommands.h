// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// The commands of a booking's life, each in the file of its name.
namespace autospace::bookings {

[[nodiscard]] const CommandType& create();
[[nodiscard]] const CommandType& confirm();
[[nodiscard]] const CommandType& checkIn();
[[nodiscard]] const CommandType& checkOut();
[[nodiscard]] const CommandType& extend();
[[nodiscard]] const CommandType& move();
[[nodiscard]] const CommandType& cancel();
[[nodiscard]] const CommandType& noShow();
[[nodiscard]] const CommandType& expire();

[[nodiscard]] inline QList<const CommandType*> all() {
    return {&create(), &confirm(), &checkIn(), &checkOut(), &extend(), &move(), &cancel(), &noShow(), &expire()};
}

} // namespace autospace::bookings
