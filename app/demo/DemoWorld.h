// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"
#include "net/signin/SignedInUser.h"

#include <QtCore/QList>

namespace autospace {

/// What the client works on without a core: two made-up organizations with garages in Liechtenstein, and
/// some days of bookings around a given time. The same time gives the same records, ids included.
struct DemoWorld {
    SignedInUser person;
    QList<RecordPtr> records;

    [[nodiscard]] static DemoWorld at(Instant now);
    /// The address that the demo signs in at; no machine has it.
    static constexpr auto server = "https://demo.example";
    /// What the demo's person types.
    static constexpr auto email = "mira.beck@rheintal.example";
    static constexpr auto password = "asphalt and lane white";
    /// 20 November 2026, 08:37 in Vaduz: the morning of the pictures.
    static constexpr Instant picturesAt{1'795'160'220'000};
};

} // namespace autospace
