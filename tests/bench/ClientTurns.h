// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace autospace::bench {

// What a client's cache is sealed with here.
inline const QString benchPassphrase = QStringLiteral("measured");

// A page of the client and a bare window, in turns; medians.
struct ClientTurns {
    double startMs = 0, bareStartMs = 0, startShare = 0;
    double frameP99 = 0, bareFrameP99 = 0;
    double memoryMiB = 0;

    // folder: the client's state. page: its address.
    [[nodiscard]] static ClientTurns of(const QString& folder, const QString& page);
};

} // namespace autospace::bench
