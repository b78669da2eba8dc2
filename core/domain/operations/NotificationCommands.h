// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/CommandType.h"

// What one does with one's own notifications.
namespace autospace::notifications {

[[nodiscard]] const CommandType& markRead();
[[nodiscard]] const CommandType& snooze();

[[nodiscard]] inline QList<const CommandType*> all() { return {&markRead(), &snooze()}; }

} // namespace autospace::notifications
