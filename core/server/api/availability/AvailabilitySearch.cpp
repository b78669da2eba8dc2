// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/availability/AvailabilitySearch.h"

#include "core/domain/people/Organization.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/WallClock.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/server/api/availability/PlaceGroups.h"

#include <algorithm>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

GeoPoint placeOf(const Location& location) { return {location.latitude, location.longitude}; }

bool isOpenFor(const Location& garage, const Interval& stay, const QTimeZone& zone) {
    const auto hours = OpeningHours::parse(garage.openingHours, {});
    return hours && hours->isOpen(stay.startsAt, zone) && hours->isOpenUntil(stay.endsAt, zone);
}

QJsonObject shown(const Struct& record, std::initializer_list<const char*> names) {
    QJsonObject object;
    for (const char* name : names) {
        const Field& field = *record.type().field(QString::fromLatin1(name));
        object.insert(QString::fromLatin1(name), JsonCodec::toJson(field, field.read(record)));
    }
    return object;
}

} // namespace

QList<std::shared_ptr<const Location>> AvailabilitySearch::garagesIn(const AvailabilityWish& wish) {
    const auto garages = m_view.list<Location>(Query()
                                                   .where(u"kind"_s, Value(toWord(LocationKind::Garage)))
                                                   .where(u"status"_s, Value(toWord(LocationStatus::Verified)))
                                                   .where(u"latitude"_s, Op::GreaterOrEqual, Value(wish.south))
                                                   .where(u"latitude"_s, Op::LessOrEqual, Value(wish.north))
                                                   .where(u"longitude"_s, Op::GreaterOrEqual, Value(wish.west))
                                                   .where(u"longitude"_s, Op::LessOrEqual, Value(wish.east)));
    QList<std::shared_ptr<const Location>> near;
    for (const auto& garage : garages)
        if (isOfVerified(*garage) && (!wish.near || wish.near->metresTo(placeOf(*garage)) <= wish.radiusM))
            near << garage;
    return near;
}

bool AvailabilitySearch::isOfVerified(const Location& garage) {
    const auto known = m_verified.constFind(garage.orgId);
    if (known != m_verified.constEnd()) return *known;
    const auto organization = m_view.get<Organization>(garage.orgId);
    return m_verified[garage.orgId] = organization && organization->status == VerificationStatus::Verified;
}

const QTimeZone& AvailabilitySearch::zoneOf(const Location& garage) {
    const auto known = m_zones.constFind(garage.timeZone);
    return known != m_zones.constEnd() ? *known : *m_zones.insert(garage.timeZone, WallClock::zone(garage.timeZone));
}

QSet<Id> AvailabilitySearch::takenIn(const QList<Id>& garages, const SlotWish& wish) const {
    QSet<Id> all;
    inGroups(garages, [&](const QList<Id>& some) {
        // The session remembers why, when it fails.
        auto taken = m_view.taken(slotTakers(wish, m_now), u"location_id"_s, some);
        if (taken) all = all.isEmpty() ? *std::move(taken) : all | *taken;
    });
    return all;
}

QList<AvailabilitySearch::Candidate>
AvailabilitySearch::lookForSlots(const QList<std::shared_ptr<const Location>>& garages, const SlotWish& wish) const {
    QList<Id> places;
    for (const auto& garage : garages)
        places << garage->id;
    const auto slotLists = m_catalog.of(m_view, garages);
    const QSet<Id> taken = takenIn(places, wish);
    QList<Candidate> candidates;
    for (const auto& garage : garages) {
        const auto slotList = slotLists.value(garage->id);
        if (!slotList) continue;
        Candidate candidate{garage, static_cast<qint64>(slotList->size()), {}};
        for (const SlotCatalog::Slot& slot : *slotList) {
            if (taken.contains(slot.id) || !suits(wish, slot.type, slot.size, *garage)) continue;
            auto offer = std::ranges::find(candidate.offers, slot.type, &Offer::type);
            if (offer == candidate.offers.end())
                candidate.offers.append({slot.type, slot.id, 1});
            else
                ++offer->count;
        }
        if (!candidate.offers.isEmpty()) candidates << std::move(candidate);
    }
    return candidates;
}

QHash<Id, PriceRules> AvailabilitySearch::rulesOf(const QList<Candidate>& candidates) const {
    QList<Id> places;
    for (const Candidate& candidate : candidates)
        places << candidate.garage->id;
    QHash<Id, PriceRules> rules;
    inGroups(places, [&](const QList<Id>& some) {
        Filter there{u"location_id"_s, Op::In, {}};
        for (const Id& place : some)
            there.values << Value(place);
        for (const auto& rule : m_view.list<PriceRule>(Query().where(there)))
            rules[rule->locationId] << rule;
    });
    return rules;
}

std::optional<AvailabilitySearch::Found> AvailabilitySearch::priced(const Candidate& candidate, const Tariff& tariff,
                                                                    const AvailabilityWish& wish) {
    Found found{.garage = candidate.garage, .free = 0, .total = candidate.total, .slotId = {}, .price = {}, .distanceM = {}};
    const bool byType = std::ranges::any_of(tariff.rules, [](const auto& rule) { return rule->slotType.has_value(); });
    using Rank = std::pair<bool, qint64>;
    Rank best;
    PriceQuote quote;
    for (const Offer& offer : candidate.offers) {
        if (byType || quote.total.currency.isEmpty()) quote = ParkingPrice::quote(wish.slot.time, tariff, offer.type);
        if (wish.maxPriceMinor && quote.total.minor > *wish.maxPriceMinor) continue;
        // What has a purpose of its own is offered last, however cheap, to those who did not ask for it.
        const Rank rank{!isForAnybody(offer.type), quote.total.minor};
        if (found.free == 0 || rank < best) {
            best = rank;
            found.slotId = offer.first;
            found.price = quote;
        }
        found.free += offer.count;
    }
    if (found.free == 0) return std::nullopt;
    if (wish.near) found.distanceM = wish.near->metresTo(placeOf(*candidate.garage));
    return found;
}

QList<AvailabilitySearch::Found> AvailabilitySearch::find(const AvailabilityWish& wish) {
    QList<std::shared_ptr<const Location>> open;
    for (const auto& garage : garagesIn(wish))
        if (isOpenFor(*garage, wish.slot.time, zoneOf(*garage))) open << garage;
    const QList<Candidate> candidates = lookForSlots(open, wish.slot);
    const QHash<Id, PriceRules> rules = rulesOf(candidates);
    QList<Found> results;
    for (const Candidate& candidate : candidates) {
        const Location& garage = *candidate.garage;
        const Tariff tariff = Tariff::of(garage, rules.value(garage.id), zoneOf(garage));
        if (auto found = priced(candidate, tariff, wish)) results << *std::move(found);
    }
    std::ranges::stable_sort(results, [&](const Found& a, const Found& b) {
        if (wish.byDistance) return a.distanceM.value_or(0) < b.distanceM.value_or(0);
        return a.price.total.minor < b.price.total.minor;
    });
    if (results.size() > AvailabilityWish::mostResults) results.resize(AvailabilityWish::mostResults);
    return results;
}

QJsonObject AvailabilitySearch::toJson(const Found& found) const {
    const auto slot = m_view.get<Space>(found.slotId);
    QJsonObject price = shown(*found.garage, {"price_per_hour"})[u"price_per_hour"_s].toObject();
    price.insert(u"minor"_s, found.price.total.minor);
    return {{u"location"_s, shown(*found.garage, {"id", "org_id", "name", "street", "postal_code", "city", "country",
                                                  "latitude", "longitude", "time_zone", "opening_hours",
                                                  "clear_height_cm", "price_per_hour", "day_cap", "minimum_charge", "grace_minutes",
                                                  "phone"})},
            {u"free"_s, found.free},
            {u"total"_s, found.total},
            {u"slot"_s, slot ? shown(*slot, {"id", "code", "type", "length_cm", "width_cm", "height_cm", "floor_id"}) : QJsonObject()},
            {u"price"_s, price},
            {u"price_steps"_s, found.price.steps},
            {u"distance_m"_s, found.distanceM ? QJsonValue(std::round(*found.distanceM)) : QJsonValue::Null}};
}

} // namespace autospace
