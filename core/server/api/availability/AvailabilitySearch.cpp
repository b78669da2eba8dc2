// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/availability/AvailabilitySearch.h"

#include "core/domain/people/Organization.h"
#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/WallClock.h"
#include "core/domain/schema/JsonCodec.h"

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

// Where any slot will do, only the one that is shown is read.
void AvailabilitySearch::setFree(Found& found, const SlotWish& wish, const Location& garage) const {
    if (!wish.anySlot()) {
        const auto free = freeSlots(m_view, garage, wish, m_now, 0);
        found.free = free.size();
        found.slot = free.value(0);
        return;
    }
    const QList<Taker> takers = slotTakers(wish, m_now);
    found.free = m_view.countFree(Space::staticType(), slotsInUse(garage), takers).value_or(0);
    if (found.free > 0) found.slot = m_view.listFree<Space>(slotsInUse(garage).take(1), takers).value(0);
}

std::optional<AvailabilitySearch::Found> AvailabilitySearch::look(const AvailabilityWish& wish,
                                                                  std::shared_ptr<const Location> garage) const {
    const QTimeZone zone = WallClock::zone(garage->timeZone);
    if (!isOpenFor(*garage, wish.slot.time, zone)) return std::nullopt;
    Found found;
    found.price = ParkingPrice::quote(wish.slot.time, garage->pricePerHour, garage->dayCap, zone);
    if (wish.maxPriceMinor && found.price.total.minor > *wish.maxPriceMinor) return std::nullopt;
    setFree(found, wish.slot, *garage);
    if (!found.slot) return std::nullopt;
    if (wish.near) found.distanceM = wish.near->metresTo(placeOf(*garage));
    found.garage = std::move(garage);
    return found;
}

QList<AvailabilitySearch::Found> AvailabilitySearch::find(const AvailabilityWish& wish) {
    QList<Found> results;
    for (const auto& garage : garagesIn(wish))
        if (auto found = look(wish, garage)) results << *std::move(found);
    std::ranges::stable_sort(results, [&](const Found& a, const Found& b) {
        if (wish.byDistance) return a.distanceM.value_or(0) < b.distanceM.value_or(0);
        return a.price.total.minor < b.price.total.minor;
    });
    if (results.size() > AvailabilityWish::mostResults) results.resize(AvailabilityWish::mostResults);
    for (Found& found : results)
        found.total = m_view.count(Space::staticType(), slotsInUse(*found.garage)).value_or(0);
    return results;
}

QJsonObject AvailabilitySearch::toJson(const Found& found) {
    QJsonObject price = shown(*found.garage, {"price_per_hour"})[u"price_per_hour"_s].toObject();
    price.insert(u"minor"_s, found.price.total.minor);
    return {{u"location"_s, shown(*found.garage, {"id", "org_id", "name", "street", "postal_code", "city", "country",
                                                  "latitude", "longitude", "time_zone", "opening_hours",
                                                  "clear_height_cm", "price_per_hour", "day_cap", "phone"})},
            {u"free"_s, found.free},
            {u"total"_s, found.total},
            {u"slot"_s, shown(*found.slot, {"id", "code", "type", "length_cm", "width_cm", "height_cm", "floor_id"})},
            {u"price"_s, price},
            {u"price_steps"_s, found.price.steps},
            {u"distance_m"_s, found.distanceM ? QJsonValue(std::round(*found.distanceM)) : QJsonValue::Null}};
}

} // namespace autospace
