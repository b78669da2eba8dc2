// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

namespace autospace {

// Ids that a test can state: they sort by their number.
inline Id numberedId(quint64 number) {
    const auto part = [&](int shift) { return static_cast<uchar>(number >> shift); };
    return {QUuid(0, 0, 0, part(56), part(48), part(40), part(32), part(24), part(16), part(8), part(0))};
}

inline quint64 numberOf(const Id& id) {
    quint64 number = 0;
    for (const uchar byte : id.value.data4)
        number = number << 8 | byte;
    return number;
}

} // namespace autospace
