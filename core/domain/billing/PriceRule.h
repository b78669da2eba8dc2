// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Interval.h"
#include "core/domain/schema/Money.h"
#include "core/domain/schema/Record.h"

#include "core/domain/places/Space.h"

#include <QDate>
#include <QList>

#include <optional>

namespace autospace {

// In the order of QDate::dayOfWeek(), Monday first.
enum class Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun };
template <>
struct EnumWords<Weekday> {
    static constexpr std::array words{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
};

// What a garage charges otherwise than usual: at night, at weekends, for a class of slots, on the days of an event.
// Every condition that is there must hold; without any, the rule always applies. Rules are applied in the order of
// their position: a price per hour takes the place of the one so far, a percentage raises or lowers it, a day cap takes
// the place of the one so far.
class PriceRule final : public Record {
    AUTOSPACE_RECORD(PriceRule)
    Id locationId;
    QString name;
    int position = 0;
    std::optional<SpaceType> slotType;
    QList<Weekday> weekdays;           // empty: every day
    std::optional<QString> fromTime;   // "22:00" on the garage's clock, inclusive; absent: midnight
    std::optional<QString> untilTime;  // "06:00", exclusive; not after fromTime: on the next day; absent: midnight
    std::optional<QString> fromDate;   // "2026-12-24", the first day
    std::optional<QString> untilDate;  // the last day, inclusive
    std::optional<Money> pricePerHour;
    std::optional<int> percent;
    std::optional<Money> dayCap;

    // Whether the rule is for slots of that type.
    [[nodiscard]] bool isFor(SpaceType type) const { return !slotType || *slotType == type; }
    // Whether the rule applies on that day, or begins to.
    [[nodiscard]] bool appliesOn(QDate date) const;
    // The time in which it applies when it begins on that day, on the clock of the zone; empty when it does not.
    [[nodiscard]] Interval timeOn(QDate date, const QTimeZone& zone) const;
};

} // namespace autospace
