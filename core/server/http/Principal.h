// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace {

// Who a request speaks for, as its credentials prove; nobody, on a public route.
struct Principal {
    QString userId;
    QString sessionId;

    [[nodiscard]] bool isSignedIn() const { return !userId.isEmpty(); }
};

} // namespace autospace
