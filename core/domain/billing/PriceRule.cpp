// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/billing/PriceRule.h"

#include "core/domain/places/WallClock.h"
#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    PriceRule, u"price_rules"_s, QT_TRANSLATE_NOOP("records", "Price rule"), "name",
    (QList<Field>{
        fieldOf<&PriceRule::locationId>("location_id", QT_TRANSLATE_NOOP("fields", "Garage"))
            .indexed()
            .refersTo("locations"),
        fieldOf<&PriceRule::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 80).searchable(),
        fieldOf<&PriceRule::position>("position", QT_TRANSLATE_NOOP("fields", "Order"))
            .between(0, 9999)
            .hint(QT_TRANSLATE_NOOP("fields", "Rules apply in this order; a later price takes the place of an earlier "
                                              "one, percentages are taken of the price so far.")),
        fieldOf<&PriceRule::slotType>("slot_type", QT_TRANSLATE_NOOP("fields", "Slot type"))
            .hint(QT_TRANSLATE_NOOP("fields", "Only for slots of this type; without one for all.")),
        fieldOf<&PriceRule::weekdays>("weekdays", QT_TRANSLATE_NOOP("fields", "Weekdays"))
            .length(0, 7)
            .hint(QT_TRANSLATE_NOOP("fields", "Only on these; without any on every day.")),
        fieldOf<&PriceRule::fromTime>("from_time", QT_TRANSLATE_NOOP("fields", "From (time)"))
            .length(5, 5)
            .matching("([01][0-9]|2[0-3]):[0-5][0-9]")
            .hint(QT_TRANSLATE_NOOP("fields", "As in 22:00, on the garage's clock.")),
        fieldOf<&PriceRule::untilTime>("until_time", QT_TRANSLATE_NOOP("fields", "Until (time)"))
            .length(5, 5)
            .matching("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")
            .hint(QT_TRANSLATE_NOOP("fields", "As in 06:00. An end that is not after the beginning is on the next "
                                              "day.")),
        fieldOf<&PriceRule::fromDate>("from_date", QT_TRANSLATE_NOOP("fields", "First day"))
            .length(10, 10)
            .matching("[0-9]{4}-[0-9]{2}-[0-9]{2}")
            .hint(QT_TRANSLATE_NOOP("fields", "As in 2026-12-24.")),
        fieldOf<&PriceRule::untilDate>("until_date", QT_TRANSLATE_NOOP("fields", "Last day"))
            .length(10, 10)
            .matching("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
        fieldOf<&PriceRule::pricePerHour>("price_per_hour", QT_TRANSLATE_NOOP("fields", "Price per hour"))
            .between(0, 100000000),
        fieldOf<&PriceRule::percent>("percent", QT_TRANSLATE_NOOP("fields", "Change of the price"))
            .between(-100, 900)
            .in("%"),
        fieldOf<&PriceRule::dayCap>("day_cap", QT_TRANSLATE_NOOP("fields", "Day cap"))
            .between(0, 100000000)
            .hint(QT_TRANSLATE_NOOP("fields", "The most that a calendar day costs on these days.")),
    }),
    (QList<CompositeIndex>{{{"location_id", "position"}}}))

namespace {

QDate dateOf(const QString& text) { return QDate::fromString(text, Qt::ISODate); }

// "24:00" is the next midnight, as an absent end is.
std::optional<QTime> timeOf(const std::optional<QString>& text) {
    if (!text || *text == "24:00"_L1) return std::nullopt;
    return QTime::fromString(*text, u"HH:mm"_s);
}

} // namespace

bool PriceRule::appliesOn(QDate date) const {
    if (fromDate && date < dateOf(*fromDate)) return false;
    if (untilDate && date > dateOf(*untilDate)) return false;
    return weekdays.isEmpty() || weekdays.contains(static_cast<Weekday>(date.dayOfWeek() - 1));
}

Interval PriceRule::timeOn(QDate date, const QTimeZone& zone) const {
    if (!appliesOn(date)) return {};
    const auto from = timeOf(fromTime);
    const auto until = timeOf(untilTime);
    const Instant begins = from ? WallClock::beginning(date, *from, zone) : WallClock::startOfDay(date, zone);
    if (!until) return {begins, WallClock::startOfDay(date.addDays(1), zone)};
    const bool overnight = *until <= from.value_or(QTime(0, 0));
    return {begins, WallClock::ending(overnight ? date.addDays(1) : date, *until, zone)};
}

} // namespace autospace
