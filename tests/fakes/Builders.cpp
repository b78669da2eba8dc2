// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Builders.h"

#include "core/domain/places/Plate.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const Instant stored = at("2026-11-01T06:00:00Z");
int counter = 0;

template <class T>
T fresh(const Id& orgId) {
    T record;
    record.id = testId();
    record.orgId = orgId;
    record.version = 1;
    record.createdAt = record.updatedAt = stored;
    return record;
}

} // namespace

void restartTestIds() { counter = 0; }

Id testId() {
    ++counter;
    unsigned char entropy[10] = {};
    for (int i = 0; i < 4; ++i)
        entropy[9 - i] = static_cast<unsigned char>(counter >> (8 * i));
    return Id::v7(1'790'000'000'000 + counter, entropy);
}

Instant at(const char* text) {
    QString rfc = QString::fromLatin1(text);
    if (rfc.size() == 16) rfc = rfc.replace(u' ', u'T') + u":00Z"_s;
    const auto instant = Instant::parse(rfc);
    if (!instant) qFatal("'%s' is no instant", text);
    return *instant;
}

Builder<Organization> anOrganization(const QString& name) {
    auto organization = fresh<Organization>({});
    organization.orgId = organization.id;
    organization.name = name;
    organization.status = VerificationStatus::Verified;
    organization.country = u"LI"_s;
    organization.currency = u"EUR"_s;
    organization.timeZone = u"Europe/Vaduz"_s;
    return Builder(organization);
}

Builder<User> aUser(const QString& name) {
    auto user = fresh<User>({});
    user.name = name;
    user.email = name.toLower().replace(u' ', u'.') + u"@example.org"_s;
    user.locale = u"en"_s;
    return Builder(user);
}

Builder<Membership> aMembership(const Organization& organization, const QString& name, QList<Role> roles) {
    auto membership = fresh<Membership>(organization.id);
    membership.userId = testId();
    membership.name = name;
    membership.email = name.toLower().replace(u' ', u'.') + u"@example.org"_s;
    membership.roles = std::move(roles);
    membership.status = MembershipStatus::Active;
    return Builder(membership);
}

Builder<Location> aGarage(const Organization& organization) {
    auto garage = fresh<Location>(organization.id);
    garage.name = u"Garage Rheinblick"_s;
    garage.status = LocationStatus::Verified;
    garage.street = u"Lettstrasse 12"_s;
    garage.postalCode = u"9490"_s;
    garage.city = u"Vaduz"_s;
    garage.country = u"LI"_s;
    garage.latitude = 47.1410;
    garage.longitude = 9.5209;
    garage.timeZone = u"Europe/Vaduz"_s;
    garage.pricePerHour = {200, u"EUR"_s};
    return Builder(garage);
}

Builder<Floor> aFloor(const Location& garage) {
    auto floor = fresh<Floor>(garage.orgId);
    floor.locationId = garage.id;
    floor.name = u"Level -1"_s;
    floor.level = -1;
    return Builder(floor);
}

Builder<Space> aSlot(const Location& garage, const QString& code) {
    auto slot = fresh<Space>(garage.orgId);
    slot.locationId = garage.id;
    slot.code = code;
    slot.lengthCm = 500;
    slot.widthCm = 250;
    slot.heightCm = 210;
    slot.capacity = 1;
    return Builder(slot);
}

Builder<SpaceBlock> aBlock(const Space& slot, Instant from, Instant until) {
    auto block = fresh<SpaceBlock>(slot.orgId);
    block.locationId = slot.locationId;
    block.spaceId = slot.id;
    block.startsAt = from;
    block.endsAt = until;
    block.reason = u"Cleaning"_s;
    return Builder(block);
}

Builder<PriceRule> aPriceRule(const Location& garage, const QString& name) {
    auto rule = fresh<PriceRule>(garage.orgId);
    rule.locationId = garage.id;
    rule.name = name;
    return Builder(rule);
}

Builder<Booking> aBooking(const Space& slot, Instant from, Instant until) {
    auto booking = fresh<Booking>(slot.orgId);
    booking.code = u"B%1"_s.arg(counter, 5, 10, QChar(u'0'));
    booking.status = BookingStatus::Confirmed;
    booking.locationId = slot.locationId;
    booking.resourceId = slot.id;
    booking.startsAt = from;
    booking.endsAt = until;
    booking.customerName = u"Ada Muster"_s;
    booking.plate = Plate::normal(u"FL %1"_s.arg(10000 + counter));
    booking.price = {200, u"EUR"_s};
    booking.passcode = u"%1"_s.arg(counter, 6, 10, QChar(u'0'));
    booking.confirmedAt = stored;
    return Builder(booking);
}

Builder<Notification> aNotification(const Membership& recipient) {
    auto notification = fresh<Notification>(recipient.orgId);
    notification.userId = recipient.userId;
    notification.kind = u"booking.cancelled"_s;
    notification.title = u"Booking cancelled"_s;
    return Builder(notification);
}

Actor anActor(const Organization& organization, QList<Role> roles) {
    Actor actor;
    actor.userId = testId();
    actor.membershipId = testId();
    actor.orgId = organization.id;
    actor.roles = std::move(roles);
    actor.name = u"Max Beispiel"_s;
    actor.device = u"Test desk"_s;
    return actor;
}

} // namespace autospace
