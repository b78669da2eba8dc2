// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QList>

#include <bit>

namespace autospace {

// Calls it with some of the places at a time, since a query has only so many parameters. Statements are kept by their
// texts, which tell the number of places: filled up to a power of two with the last one again, there are few.
template <class Each>
void inGroups(const QList<Id>& places, Each each) {
    static constexpr qsizetype mostAtOnce = 64;
    for (qsizetype first = 0; first < places.size(); first += mostAtOnce) {
        QList<Id> some = places.mid(first, mostAtOnce);
        while (!std::has_single_bit(static_cast<size_t>(some.size())))
            some << some.back();
        each(some);
    }
}

} // namespace autospace
