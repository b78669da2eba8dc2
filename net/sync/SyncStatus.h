// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Instant.h"

#include <QMetaType>

#include <optional>

namespace autospace {

// What the bar shows of the synchronization.
struct SyncStatus {
    enum class Link {
        Starting,     // not known yet
        InSync,       // all sent, all received, listening
        Syncing,      // sending or receiving
        Offline,      // the core cannot be reached
        SignInNeeded, // the sign-in has ended; work goes on and is kept
    };
    Link link = Link::Starting;
    int waiting = 0;                   // commands that the core has not taken yet
    int attention = 0;                 // commands that wait for the person
    bool firstSync = false;            // the first sync of this organization is not complete
    std::optional<Instant> upToDateAt; // the data is of this time, at least
    QString detail;                    // why, for "details"; empty when all is well

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

} // namespace autospace

Q_DECLARE_METATYPE(autospace::SyncStatus)
