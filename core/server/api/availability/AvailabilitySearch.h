// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bookings/ParkingPrice.h"
#include "core/domain/places/Location.h"
#include "core/server/api/availability/AvailabilityWish.h"
#include "core/storage/StoreSession.h"

#include <QJsonObject>

namespace autospace {

// Finds garages with a free slot. Only verified garages of verified organizations, only those that are open at both
// ends of the stay, each with what it costs and how that is made up.
class AvailabilitySearch {
public:
    struct Found {
        std::shared_ptr<const Location> garage;
        qint64 free = 0;
        qint64 total = 0; // slots in use by the garage, of every type
        std::shared_ptr<const Space> slot; // one that fits
        PriceQuote price;
        std::optional<double> distanceM;
    };

    AvailabilitySearch(const StoreSession& view, Instant now) : m_view(view), m_now(now) {}
    [[nodiscard]] QList<Found> find(const AvailabilityWish& wish);
    [[nodiscard]] static QJsonObject toJson(const Found& found);

private:
    [[nodiscard]] QList<std::shared_ptr<const Location>> garagesIn(const AvailabilityWish& wish);
    [[nodiscard]] bool isOfVerified(const Location& garage);
    void setFree(Found& found, const SlotWish& wish, const Location& garage) const;
    [[nodiscard]] std::optional<Found> look(const AvailabilityWish& wish, std::shared_ptr<const Location> garage) const;

    const StoreSession& m_view;
    const Instant m_now;
    QHash<Id, bool> m_verified; // by organization
};

} // namespace autospace
