// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/Location.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Location, u"locations"_s, QT_TRANSLATE_NOOP("records", "Garage"), "name",
    (QList<Field>{
        fieldOf<&Location::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind")).indexed(),
        fieldOf<&Location::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 120).searchable(),
        fieldOf<&Location::status>("status", QT_TRANSLATE_NOOP("fields", "State")).readOnly().indexed(),
        fieldOf<&Location::street>("street", QT_TRANSLATE_NOOP("fields", "Street and number"))
            .length(0, 200)
            .searchable(),
        fieldOf<&Location::postalCode>("postal_code", QT_TRANSLATE_NOOP("fields", "Postal code")).length(0, 16),
        fieldOf<&Location::city>("city", QT_TRANSLATE_NOOP("fields", "City")).length(0, 120).searchable(),
        fieldOf<&Location::country>("country", QT_TRANSLATE_NOOP("fields", "Country"))
            .length(2, 2)
            .matching("[A-Z]{2}"),
        fieldOf<&Location::latitude>("latitude", QT_TRANSLATE_NOOP("fields", "Latitude")).between(-90, 90).in("°"),
        fieldOf<&Location::longitude>("longitude", QT_TRANSLATE_NOOP("fields", "Longitude")).between(-180, 180).in("°"),
        fieldOf<&Location::timeZone>("time_zone", QT_TRANSLATE_NOOP("fields", "Time zone")).length(1, 60),
        fieldOf<&Location::openingHours>("opening_hours", QT_TRANSLATE_NOOP("fields", "Opening hours")),
        fieldOf<&Location::clearHeightCm>("clear_height_cm", QT_TRANSLATE_NOOP("fields", "Clear height"))
            .between(100, 1000)
            .in("cm"),
        fieldOf<&Location::pricePerHour>("price_per_hour", QT_TRANSLATE_NOOP("fields", "Price per hour"))
            .between(0, 100000000),
        fieldOf<&Location::dayCap>("day_cap", QT_TRANSLATE_NOOP("fields", "Day cap")).between(0, 100000000),
        fieldOf<&Location::minimumCharge>("minimum_charge", QT_TRANSLATE_NOOP("fields", "Minimum charge"))
            .between(0, 100000000),
        fieldOf<&Location::graceMinutes>("grace_minutes", QT_TRANSLATE_NOOP("fields", "Grace time"))
            .between(0, 240)
            .in("min")
            .hint(QT_TRANSLATE_NOOP("fields", "Who leaves within this time pays nothing.")),
        fieldOf<&Location::phone>("phone", QT_TRANSLATE_NOOP("fields", "Phone")).length(0, 40),
        fieldOf<&Location::externalRef>("external_ref", QT_TRANSLATE_NOOP("fields", "External reference"))
            .length(0, 200)
            .indexed(),
        fieldOf<&Location::reviewNote>("review_note", QT_TRANSLATE_NOOP("fields", "Note from the review"))
            .length(0, 500)
            .readOnly(),
    }),
    (QList<CompositeIndex>{{{"latitude", "longitude"}}}))

} // namespace autospace
