// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"

namespace autospace {

// What can go wrong around a client and a core.
enum class Fault {
    Drop,
    Duplicate,
    Delay,
    Reorder,
    CutBody,
    LostReply,
    HalfOpen,
    Offline,
    ClientKill,
    ClientPowerCut,
    CoreKill,
    CorePowerCut,
    ClientDiskFull,
    CoreDiskFull,
    ClockJump,
    RoleChange,
    Removal,
    Upgrade,
    Restore,
};
inline constexpr int faultKinds = int(Fault::Restore) + 1;

template <>
struct EnumWords<Fault> {
    static constexpr std::array words{"drop",       "duplicate",        "delay",       "reorder",
                                      "cut_body",   "lost_reply",       "half_open",   "offline",
                                      "client_kill", "client_power_cut", "core_kill",   "core_power_cut",
                                      "client_disk_full", "core_disk_full", "clock_jump", "role_change",
                                      "removal",    "upgrade",          "restore"};
};

} // namespace autospace
