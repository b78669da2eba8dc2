// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/LocationRules.h"

#include "core/domain/places/OpeningHours.h"
#include "core/domain/places/Space.h"
#include "core/domain/places/WallClock.h"

namespace autospace {

using namespace Qt::StringLiterals;

FieldErrors LocationRules::errors(const Location& location) {
    FieldErrors errors;
    if (!WallClock::isZone(location.timeZone))
        errors << FieldError{
            u"/time_zone"_s, u"unknown_time_zone"_s,
            u"There is no time zone \"%1\". Use an IANA name such as Europe/Vaduz."_s.arg(location.timeZone)};
    if (const auto hours = OpeningHours::parse(location.openingHours, u"/opening_hours"_s); !hours)
        errors += hours.error();
    if (location.dayCap && location.dayCap->currency != location.pricePerHour.currency)
        errors << FieldError{u"/day_cap"_s, u"other_currency"_s,
                             u"The day cap is in %1, the price per hour in %2. Use one currency."_s.arg(
                                 location.dayCap->currency, location.pricePerHour.currency)};
    return errors;
}

QList<LocationRules::Missing> LocationRules::missing(const View& view, const Location& location) {
    QList<Missing> missing;
    const auto need = [&](bool there, QString item, QString detail) {
        if (!there) missing << Missing{std::move(item), std::move(detail)};
    };
    const auto filled = [](const std::optional<QString>& text) { return text && !text->trimmed().isEmpty(); };
    need(filled(location.street), u"street"_s, u"Enter the street and number."_s);
    need(filled(location.postalCode), u"postal_code"_s, u"Enter the postal code."_s);
    need(filled(location.city), u"city"_s, u"Enter the city."_s);
    need(location.latitude != 0 || location.longitude != 0, u"latitude"_s, u"Set the place on the map."_s);
    need(location.pricePerHour.minor > 0, u"price_per_hour"_s, u"Set the price per hour."_s);
    need(filled(location.phone), u"phone"_s, u"Enter a phone number that customers can call."_s);
    const Query active =
        Query().where(u"location_id"_s, Value(location.id)).where(u"status"_s, Value(toWord(SpaceStatus::Active)));
    need(view.first<Space>(active) != nullptr, u"slots"_s, u"Add at least one slot."_s);
    return missing;
}

} // namespace autospace
