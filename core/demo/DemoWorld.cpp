// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/DemoWorld.h"

#include "core/demo/DemoBookings.h"
#include "core/demo/DemoCast.h"
#include "core/demo/DemoGarages.h"
#include "core/demo/DemoNotices.h"
#include "core/demo/DemoRecord.h"
#include "core/domain/people/Membership.h"
#include "core/domain/people/User.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

using Records = QList<std::shared_ptr<Record>>;

constexpr int daysSinceStart = 60;

std::shared_ptr<Organization> organizationOf(const DemoOrganization& plan, const Id& id, Instant at) {
    auto organization = demoRecord<Organization>(id, id, at);
    organization->name = plan.name;
    organization->kind = plan.kind;
    organization->status = VerificationStatus::Verified;
    organization->country = u"LI"_s;
    organization->currency = u"CHF"_s;
    organization->timeZone = u"Europe/Vaduz"_s;
    return organization;
}

std::shared_ptr<Membership> membershipOf(const DemoAccount& account, const QString& organization, const Id& userId,
                                         const DemoRandom& random, Instant at) {
    const bool first = organization == account.organization;
    const QString name = u"membership:"_s + account.email + (first ? QString() : u':' + organization);
    auto membership = demoRecord<Membership>(random.named(name), random.named(u"org:"_s + organization), at);
    membership->userId = userId;
    membership->name = account.name;
    membership->email = account.email;
    membership->roles = account.roles;
    for (const QString& garage : account.garages)
        membership->garageIds << random.named(u"garage:"_s + garage);
    membership->status = MembershipStatus::Active;
    return membership;
}

void addAccount(Records& records, const DemoAccount& account, const DemoRandom& random, Instant at,
                const QString& passwordHash) {
    auto user = demoRecord<User>(random.named(u"user:"_s + account.email), {}, at);
    user->email = account.email;
    user->name = account.name;
    user->locale = u"en"_s;
    user->passwordHash = passwordHash;
    records << user;
    for (const QString& organization : QStringList{account.organization} + account.organizations)
        records << membershipOf(account, organization, user->id, random, at);
}

void addPlaces(Records& records, const DemoGarage& garage) {
    const auto add = [&records](const auto& all) { records.append(Records(all.begin(), all.end())); };
    records << garage.location;
    add(garage.floors);
    add(garage.spaces);
    add(garage.blocks);
    add(garage.priceRules);
}

// Those who manage all of the organization.
void addNotices(Records& records, const QString& organization, const QList<std::shared_ptr<Booking>>& bookings,
                const DemoRandom& random) {
    for (const DemoAccount& account : DemoCast::accounts()) {
        const bool member = account.organization == organization;
        if (!member || !account.roles.contains(Role::Manager) || !account.garages.isEmpty()) continue;
        for (const auto& notice : DemoNotices::of(bookings, random.named(u"user:"_s + account.email), random))
            records << notice;
    }
}

} // namespace

QList<std::shared_ptr<Record>> DemoWorld::records(const QString& passwordHash) const {
    DemoRandom random(m_seed);
    const Instant madeAt = m_now.plusMinutes(-daysSinceStart * 24 * 60);
    Records records;
    for (const DemoOrganization& plan : DemoCast::organizations())
        records << organizationOf(plan, random.named(u"org:"_s + plan.key), madeAt);
    for (const DemoAccount& account : DemoCast::accounts())
        addAccount(records, account, random, madeAt, passwordHash);
    const Id customer = random.named(u"user:customer@rheintal.example"_s);
    for (const QString& key : {u"rheintal"_s, u"unterland"_s}) {
        const Id orgId = random.named(u"org:"_s + key);
        DemoBookings demoBookings(random, m_now, m_span, orgId, customer);
        QList<std::shared_ptr<Booking>> bookings;
        for (const DemoGarage& garage : DemoGarages::of(key, orgId, random, madeAt, m_now)) {
            addPlaces(records, garage);
            bookings += demoBookings.of(garage);
        }
        records.append(Records(bookings.cbegin(), bookings.cend()));
        addNotices(records, key, bookings, random);
    }
    return records;
}

} // namespace autospace
