// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoWorld.h"

#include "app/demo/DemoBookings.h"
#include "app/demo/DemoNames.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/people/Membership.h"

using namespace Qt::StringLiterals;

namespace autospace {

namespace {

constexpr quint64 seed = 20261120;

std::shared_ptr<Organization> makeOrganization(const QString& name, DemoDice& dice, Instant since) {
    auto organization = std::make_shared<Organization>();
    organization->id = dice.id(since.epochMs);
    organization->orgId = organization->id;
    organization->version = 1;
    organization->createdAt = organization->updatedAt = since;
    organization->name = name;
    organization->status = VerificationStatus::Verified;
    organization->country = u"LI"_s;
    organization->currency = u"CHF"_s;
    organization->timeZone = u"Europe/Vaduz"_s;
    return organization;
}

std::shared_ptr<Membership> makeMember(const Organization& organization, const Id& user, const QString& name,
                                       const QString& email, Role role, DemoDice& dice) {
    auto member = std::make_shared<Membership>();
    member->id = dice.id(organization.createdAt.epochMs);
    member->orgId = organization.id;
    member->version = 1;
    member->createdAt = member->updatedAt = organization.createdAt;
    member->userId = user;
    member->name = name;
    member->email = email;
    member->roles = {role};
    member->status = MembershipStatus::Active;
    return member;
}

std::shared_ptr<Notification> makeNotice(const Booking& about, const Id& user, const QString& kind, const QString& title,
                                         Instant at, DemoDice& dice) {
    auto notice = std::make_shared<Notification>();
    notice->id = dice.id(at.epochMs);
    notice->orgId = about.orgId;
    notice->version = 1;
    notice->createdAt = notice->updatedAt = at;
    notice->userId = user;
    notice->kind = kind;
    notice->title = title;
    notice->facts = {{u"code"_s, about.code}, {u"plate"_s, about.plate}};
    notice->subjectCollection = u"bookings"_s;
    notice->subjectId = about.id;
    return notice;
}

// The newest first, the last one read already.
void addNotices(DemoWorld& world, DemoDice& dice, Instant now) {
    // In the words of the core's reactions, which the client translates.
    const QList<std::pair<QString, QString>> kinds{{u"booking.locked"_s, u"Booking locked after wrong passcodes"_s},
                                                   {u"booking.cancelled"_s, u"Booking cancelled"_s},
                                                   {u"booking.expired"_s, u"Hold has run out"_s},
                                                   {u"booking.cancelled"_s, u"Booking cancelled"_s},
                                                   {u"booking.expired"_s, u"Hold has run out"_s}};
    QList<std::shared_ptr<const Booking>> bookings;
    for (const RecordPtr& record : world.records)
        if (const auto booking = std::dynamic_pointer_cast<const Booking>(record)) bookings.append(booking);
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const Instant at = now.plusMinutes(-int(4 + 37 * i * i));
        const auto notice = makeNotice(*dice.pick(bookings), world.person.id, kinds[i].first, kinds[i].second, at, dice);
        if (i + 1 == kinds.size()) notice->readAt = at.plusMinutes(12);
        world.records.append(notice);
    }
}

void addGarages(DemoWorld& world, const QList<DemoGarage>& garages, DemoBookings& bookings) {
    for (const DemoGarage& garage : garages) {
        world.records.append(garage.location);
        world.records.append(garage.others);
        for (const auto& slot : garage.spaces)
            world.records.append(slot);
        world.records.append(bookings.fill(garage));
    }
}

} // namespace

DemoWorld DemoWorld::at(Instant now) {
    DemoDice dice(seed);
    const Instant since = now.plusMinutes(-700ll * 24 * 60);
    const auto rheintal = makeOrganization(u"Rheintal Parking"_s, dice, since);
    const auto seehof = makeOrganization(u"Seehof Garagen"_s, dice, since.plusMinutes(90'000));
    DemoWorld world;
    world.person = {.id = dice.id(since.epochMs), .name = u"Mira Beck"_s, .email = QString::fromLatin1(email), .locale = u"en"_s, .memberships = {}};
    for (const auto& organization : {rheintal, seehof}) {
        const auto member = makeMember(*organization, world.person.id, world.person.name, world.person.email, Role::Manager, dice);
        world.person.memberships.append({member->id, organization->id, organization->name, organization->kind, member->roles, {}});
        world.records << organization << member;
    }
    world.records << makeMember(*rheintal, dice.id(since.epochMs), u"Petra Lampert"_s, u"petra.lampert@rheintal.example"_s, Role::OrgOwner, dice)
                  << makeMember(*rheintal, dice.id(since.epochMs), u"Jan Wille"_s, u"jan.wille@rheintal.example"_s, Role::Valet, dice);
    DemoBookings bookings(dice, now);
    addGarages(world, DemoGarage::ofRheintal(rheintal->id, dice, now), bookings);
    addNotices(world, dice, now);
    addGarages(world, DemoGarage::ofSeehof(seehof->id, dice, now), bookings);
    return world;
}

} // namespace autospace
