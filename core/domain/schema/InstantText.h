// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

namespace autospace {

// The one spelling of a time, as Instant::toString() gives it, for whoever has room of its own for it.
class InstantText {
public:
    static constexpr qsizetype size = 24;
    // Fills exactly that many bytes.
    static void write(char* out, Instant time);
};

} // namespace autospace
