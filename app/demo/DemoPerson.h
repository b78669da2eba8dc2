// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/DemoAccount.h"
#include "core/domain/schema/Instant.h"
#include "core/domain/schema/Record.h"
#include "net/signin/SignedInUser.h"

#include <QtCore/QList>

namespace autospace {

/// Who works with the demo on the client alone, where and when.
struct DemoPerson {
    /// The address that the demo signs in at; no machine has it.
    static constexpr auto server = "https://demo.example";
    /// Manages two of the demo world's organizations.
    static constexpr auto email = "regional@rheintal.example";
    static constexpr QStringView password = DemoAccount::password;
    /// 20 November 2026, 08:37 in Vaduz: the morning of the pictures.
    static constexpr Instant picturesAt{1'795'160'220'000};

    /// As the core would tell it at the sign-in.
    [[nodiscard]] static SignedInUser in(const QList<std::shared_ptr<Record>>& world);
};

} // namespace autospace
