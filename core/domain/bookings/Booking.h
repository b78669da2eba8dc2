// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Money.h"
#include "core/domain/schema/Record.h"

#include <optional>
#include <QJsonArray>
#include <QString>

namespace autospace {

// Which state machine the booking follows.
enum class BookingKind { Parking, Car, Space, Seat };
template <>
struct EnumWords<BookingKind> {
    static constexpr std::array words{"parking", "car", "space", "seat"};
};

// Every state of every kind of booking; each kind uses its own part (BookingStates).
enum class BookingStatus {
    Draft,
    Held,
    PendingManager,
    PendingHr,
    Approved,
    Confirmed,
    CheckedIn,
    CheckedOut,
    Completed,
    Expired,
    Cancelled,
    Rejected,
    NoShow
};
template <>
struct EnumWords<BookingStatus> {
    static constexpr std::array words{"draft",     "held",       "pending_manager", "pending_hr", "approved",
                                      "confirmed", "checked_in", "checked_out",     "completed",  "expired",
                                      "cancelled", "rejected",   "no_show"};
};

// Where the booking came from.
enum class BookingSource { WalkIn, Phone, App, Import };
template <>
struct EnumWords<BookingSource> {
    static constexpr std::array words{"walk_in", "phone", "app", "import"};
};

// A resource taken for a half-open interval [starts_at, ends_at). For parking the resource is a slot.
class Booking : public Record {
    AUTOSPACE_RECORD(Booking)
    QString code; // unique within the organization
    BookingKind kind = BookingKind::Parking;
    BookingStatus status = BookingStatus::Held;
    BookingSource source = BookingSource::WalkIn;
    Id locationId;
    Id resourceId; // the slot; later also a vehicle, a desk or a seat
    Instant startsAt;
    Instant endsAt;
    std::optional<Id> requesterId; // the user who asked for it, if it was one
    QString customerName;
    std::optional<QString> customerPhone;
    std::optional<QString> customerEmail;
    QString plate; // upper case, single spaces
    std::optional<int> vehicleHeightCm;
    std::optional<int> vehicleLengthCm;
    std::optional<int> vehicleWidthCm;
    Money price;
    QJsonArray priceSteps; // [{label, quantity, unit, amount}]
    QString passcode;      // six digits, unique among the garage's open bookings
    std::optional<Instant> holdExpiresAt;
    std::optional<Instant> confirmedAt;
    std::optional<Instant> checkedInAt;
    std::optional<Instant> checkedOutAt;
    int failedCodes = 0;
    std::optional<Instant> lockedUntil;
    std::optional<QString> closeReason; // why it was cancelled or not used
    std::optional<QString> note;
};

} // namespace autospace
