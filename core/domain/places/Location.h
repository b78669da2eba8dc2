// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Money.h"
#include "core/domain/schema/Record.h"

#include <optional>
#include <QJsonObject>
#include <QString>

namespace autospace {

// What kind of place it is.
enum class LocationKind { Garage, Coworking, Office, LaunchSite };
template <>
struct EnumWords<LocationKind> {
    static constexpr std::array words{"garage", "coworking", "office", "launch_site"};
};

// Only verified locations are found by a search; pending ones are frozen until decided.
enum class LocationStatus { Draft, Pending, Verified, Rejected };
template <>
struct EnumWords<LocationStatus> {
    static constexpr std::array words{"draft", "pending", "verified", "rejected"};
};

// A place with an address: a garage, a coworking house, an office, a launch site. Brings the time zone and the opening
// hours of its spaces.
class Location final : public Record {
    AUTOSPACE_RECORD(Location)
    LocationKind kind = LocationKind::Garage;
    QString name;
    LocationStatus status = LocationStatus::Draft;
    std::optional<QString> street;
    std::optional<QString> postalCode;
    std::optional<QString> city;
    QString country;          // ISO 3166-1 alpha-2
    double latitude = 0;      // WGS 84
    double longitude = 0;     // WGS 84
    QString timeZone;         // IANA name
    QJsonObject openingHours; // see OpeningHours; empty = always open
    std::optional<int> clearHeightCm;
    Money pricePerHour;
    std::optional<Money> dayCap;
    std::optional<Money> minimumCharge;
    std::optional<int> graceMinutes;
    std::optional<QString> phone;
    std::optional<QString> externalRef; // where an import found it
    std::optional<QString> reviewNote;  // why it was rejected, until it is submitted again
};

} // namespace autospace
