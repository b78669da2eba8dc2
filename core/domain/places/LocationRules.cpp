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
            u"/time_zone"_s,
            u"unknown_time_zone"_s,
            {QT_TRANSLATE_NOOP("rules", "There is no time zone \"%1\". Use an IANA name such as Europe/Vaduz."),
             location.timeZone}};
    if (const auto hours = OpeningHours::parse(location.openingHours, u"/opening_hours"_s); !hours)
        errors += hours.error();
    if (location.dayCap && location.dayCap->currency != location.pricePerHour.currency)
        errors << FieldError{
            u"/day_cap"_s,
            u"other_currency"_s,
            {QT_TRANSLATE_NOOP("rules", "The day cap is in %1, the price per hour in %2. Use one currency."),
             location.dayCap->currency, location.pricePerHour.currency}};
    if (location.minimumCharge && location.minimumCharge->currency != location.pricePerHour.currency)
        errors << FieldError{
            u"/minimum_charge"_s,
            u"other_currency"_s,
            {QT_TRANSLATE_NOOP("rules", "The minimum charge is in %1, the price per hour in %2. Use one currency."),
             location.minimumCharge->currency, location.pricePerHour.currency}};
    return errors;
}

QList<LocationRules::Missing> LocationRules::missing(const View& view, const Location& location) {
    QList<Missing> missing;
    const auto need = [&](bool there, QString item, SentenceSource<0> detail) {
        if (!there) missing << Missing{std::move(item), detail};
    };
    const auto filled = [](const std::optional<QString>& text) { return text && !text->trimmed().isEmpty(); };
    need(filled(location.street), u"street"_s, QT_TRANSLATE_NOOP("rules", "Enter the street and number."));
    need(filled(location.postalCode), u"postal_code"_s, QT_TRANSLATE_NOOP("rules", "Enter the postal code."));
    need(filled(location.city), u"city"_s, QT_TRANSLATE_NOOP("rules", "Enter the city."));
    need(location.latitude != 0 || location.longitude != 0, u"latitude"_s,
         QT_TRANSLATE_NOOP("rules", "Set the place on the map."));
    need(location.pricePerHour.minor > 0, u"price_per_hour"_s, QT_TRANSLATE_NOOP("rules", "Set the price per hour."));
    need(filled(location.phone), u"phone"_s,
         QT_TRANSLATE_NOOP("rules", "Enter a phone number that customers can call."));
    const Query active =
        Query().where(u"location_id"_s, Value(location.id)).where(u"status"_s, Value(toWord(SpaceStatus::Active)));
    need(view.first<Space>(active) != nullptr, u"slots"_s, QT_TRANSLATE_NOOP("rules", "Add at least one slot."));
    return missing;
}

} // namespace autospace
