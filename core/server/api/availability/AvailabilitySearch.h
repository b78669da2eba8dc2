// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/ParkingPrice.h"
#include "core/domain/places/Location.h"
#include "core/server/api/availability/AvailabilityWish.h"
#include "core/server/api/availability/SlotCatalog.h"
#include "core/storage/StoreSession.h"

#include <QJsonObject>
#include <QTimeZone>

namespace autospace {

// Finds garages with a free slot. Only verified garages of verified organizations, only those that are open at both
// ends of the stay, each with what it costs and how that is made up. However many slots they have, one pass over what
// is taken at that time tells what is free.
class AvailabilitySearch {
public:
    struct Found {
        std::shared_ptr<const Location> garage;
        qint64 free = 0;
        qint64 total = 0; // slots in use by the garage, of every type
        Id slotId; // one that fits
        PriceQuote price;
        std::optional<double> distanceM;
    };

    AvailabilitySearch(const StoreSession& view, SlotCatalog& catalog, Instant now)
        : m_view(view), m_catalog(catalog), m_now(now) {}
    [[nodiscard]] QList<Found> find(const AvailabilityWish& wish);
    [[nodiscard]] QJsonObject toJson(const Found& found) const;

private:
    [[nodiscard]] QList<std::shared_ptr<const Location>> garagesIn(const AvailabilityWish& wish);
    [[nodiscard]] bool isOfVerified(const Location& garage);
    // Without the slots.
    [[nodiscard]] std::optional<Found> look(const AvailabilityWish& wish, std::shared_ptr<const Location> garage);
    [[nodiscard]] const QTimeZone& zoneOf(const Location& garage);
    // Counts the garages' slots and remembers one that fits.
    void lookForSlots(QList<Found>& garages, const SlotWish& wish) const;
    [[nodiscard]] QSet<Id> takenIn(const QList<Found>& garages, const SlotWish& wish) const;

    const StoreSession& m_view;
    SlotCatalog& m_catalog;
    const Instant m_now;
    QHash<Id, bool> m_verified; // by organization
    QHash<QString, QTimeZone> m_zones;
};

} // namespace autospace
