// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreError.h"

namespace autospace {

// File changes that are on the disk when the call returns, not only in its cache.
class DurableFile {
public:
    // Copies byte by byte; whatever stands under the target's name is replaced.
    [[nodiscard]] static Stored<> copy(const QString& from, const QString& to);
    // Puts a file in the place of another, which is there before or after and never in between.
    [[nodiscard]] static Stored<> replace(const QString& from, const QString& to);
};

} // namespace autospace
