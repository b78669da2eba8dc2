// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/ParkingPrice.h"
#include "core/domain/places/Location.h"
#include "core/server/api/availability/AvailabilityWish.h"
#include "core/server/api/availability/SlotCatalog.h"
#include "core/storage/StoreSession.h"

#include <QJsonObject>
#include <QTimeZone>

namespace autospace {

// Finds garages with a free slot. Only verified garages of verified organizations, only those that are open at both
// ends of the stay, each with the cheapest slot that suits (one with a purpose of its own only where there is no other),
// what it costs and how that is made up. However many slots they have, one pass over what is taken at that time tells
// what is free.
class AvailabilitySearch {
public:
    struct Found {
        std::shared_ptr<const Location> garage;
        qint64 free = 0;  // slots that suit, for no more than the highest price
        qint64 total = 0; // slots in use by the garage, of every type
        Id slotId;        // the one that is offered
        PriceQuote price;
        std::optional<double> distanceM;
    };

    AvailabilitySearch(const StoreSession& view, SlotCatalog& catalog, Instant now)
        : m_view(view), m_catalog(catalog), m_now(now) {}
    [[nodiscard]] QList<Found> find(const AvailabilityWish& wish);
    [[nodiscard]] QJsonObject toJson(const Found& found) const;

private:
    // The free slots of one type that suit. Types may cost differently.
    struct Offer {
        SpaceType type;
        Id first;
        qint64 count = 0;
    };
    struct Candidate {
        std::shared_ptr<const Location> garage;
        qint64 total = 0;
        QList<Offer> offers;
    };

    [[nodiscard]] QList<std::shared_ptr<const Location>> garagesIn(const AvailabilityWish& wish);
    [[nodiscard]] bool isOfVerified(const Location& garage);
    [[nodiscard]] const QTimeZone& zoneOf(const Location& garage);
    // Those with a slot that suits.
    [[nodiscard]] QList<Candidate> lookForSlots(const QList<std::shared_ptr<const Location>>& garages,
                                                const SlotWish& wish) const;
    [[nodiscard]] QSet<Id> takenIn(const QList<Id>& garages, const SlotWish& wish) const;
    [[nodiscard]] QHash<Id, PriceRules> rulesOf(const QList<Candidate>& candidates) const;
    // Nothing when every slot costs too much.
    [[nodiscard]] static std::optional<Found> priced(const Candidate& candidate, const Tariff& tariff,
                                                     const AvailabilityWish& wish);

    const StoreSession& m_view;
    SlotCatalog& m_catalog;
    const Instant m_now;
    QHash<Id, bool> m_verified; // by organization
    QHash<QString, QTimeZone> m_zones;
};

} // namespace autospace
