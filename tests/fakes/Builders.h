// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/billing/PriceRule.h"
#include "core/domain/bookings/Booking.h"
#include "core/domain/command/Actor.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/people/User.h"
#include "core/domain/places/Floor.h"
#include "core/domain/places/Location.h"
#include "core/domain/places/Space.h"
#include "core/domain/places/SpaceBlock.h"

#include <memory>

namespace autospace {

// A new id at every call, the same ones in every run.
[[nodiscard]] Id testId();
// Starts the row anew, for a test that replays something in one process.
void restartTestIds();
// "2026-11-20T08:40:00Z" or "2026-11-20 08:40" (UTC); anything else ends the test.
[[nodiscard]] Instant at(const char* text);

// Records with everything a rule asks for, stored once (version 1). What a test sets is what it is about:
// aBooking(slot).with(&Booking::startsAt, at("…")).make().
template <class T>
class Builder {
public:
    explicit Builder(T record) : m_record(std::move(record)) {}
    template <class M, class V>
    Builder with(M T::* member, V value) && {
        m_record.*member = std::move(value);
        return std::move(*this);
    }
    Builder in(const Organization& organization) && {
        m_record.orgId = organization.id;
        return std::move(*this);
    }
    [[nodiscard]] std::shared_ptr<T> make() && { return std::make_shared<T>(std::move(m_record)); }

private:
    T m_record;
};

[[nodiscard]] Builder<Organization> anOrganization(const QString& name = QStringLiteral("Parkhaus Rheinblick"));
[[nodiscard]] Builder<User> aUser(const QString& name);
// An active membership of a new person.
[[nodiscard]] Builder<Membership> aMembership(const Organization& organization, const QString& name, QList<Role> roles);
// A verified garage in Vaduz, always open, 2.00 EUR an hour.
[[nodiscard]] Builder<Location> aGarage(const Organization& organization);
[[nodiscard]] Builder<Floor> aFloor(const Location& garage);
// 500 x 250 cm, 210 cm high.
[[nodiscard]] Builder<Space> aSlot(const Location& garage, const QString& code);
[[nodiscard]] Builder<SpaceBlock> aBlock(const Space& slot, Instant from, Instant until);
// Always applies and changes nothing yet.
[[nodiscard]] Builder<PriceRule> aPriceRule(const Location& garage, const QString& name);
// Confirmed, with plate and passcode.
[[nodiscard]] Builder<Booking> aBooking(const Space& slot, Instant from, Instant until);
[[nodiscard]] Builder<Notification> aNotification(const Membership& recipient);
// Somebody with these roles, acting in the organization.
[[nodiscard]] Actor anActor(const Organization& organization, QList<Role> roles);

} // namespace autospace
