// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace autospace {

// Declares that records of one collection may not share a resource at the same time: among the records that are not
// deleted and whose state is one of the occupying ones, no two with the same resource have overlapping half-open
// intervals [from, until), and each ends after it begins. Both databases enforce it by themselves.
struct OverlapGuard {
    const char* resource; // an Id field
    const char* from;     // an Instant field
    const char* until;    // an Instant field
    const char* state;    // an Enum field
    QStringList occupying;
};

} // namespace autospace
