// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/demo/DemoFill.h"

#include "core/domain/people/Membership.h"
#include "core/domain/people/User.h"
#include "core/server/demo/DemoBookings.h"
#include "core/server/demo/DemoCast.h"
#include "core/server/demo/DemoGarages.h"
#include "core/server/writer/Blocking.h"
#include "core/server/writer/BulkInsert.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

template <class T>
std::shared_ptr<T> fresh(const Id& id, const Id& orgId, Instant at) {
    auto record = std::make_shared<T>();
    record->id = id;
    record->orgId = orgId;
    record->version = 1;
    record->createdAt = record->updatedAt = at;
    return record;
}

std::shared_ptr<Organization> organizationOf(const DemoOrganization& plan, const Id& id, Instant at) {
    auto organization = fresh<Organization>(id, id, at);
    organization->name = plan.name;
    organization->kind = plan.kind;
    organization->status = VerificationStatus::Verified;
    organization->country = u"LI"_s;
    organization->currency = u"CHF"_s;
    organization->timeZone = u"Europe/Vaduz"_s;
    return organization;
}

void addAccount(QList<std::shared_ptr<Record>>& records, const DemoAccount& account, const DemoRandom& random,
                Instant at, const QString& passwordHash) {
    auto user = fresh<User>(random.named(u"user:"_s + account.email), {}, at);
    user->email = account.email;
    user->name = account.name;
    user->locale = u"en"_s;
    user->passwordHash = passwordHash;
    auto membership = fresh<Membership>(random.named(u"membership:"_s + account.email),
                                        random.named(u"org:"_s + account.organization), at);
    membership->userId = user->id;
    membership->name = account.name;
    membership->email = account.email;
    membership->roles = account.roles;
    for (const QString& garage : account.garages)
        membership->garageIds << random.named(u"garage:"_s + garage);
    membership->status = MembershipStatus::Active;
    records << user << membership;
}

void addPlaces(QList<std::shared_ptr<Record>>& records, const DemoGarage& garage) {
    records << garage.location;
    for (const auto& floor : garage.floors)
        records << floor;
    for (const auto& slot : garage.bays)
        records << slot;
}

} // namespace

QList<std::shared_ptr<Record>> DemoFill::records(const QString& passwordHash) const {
    DemoRandom random(m_seed);
    const Instant madeAt = m_now.plusMs(-60 * dayMs);
    QList<std::shared_ptr<Record>> records;
    for (const DemoOrganization& plan : DemoCast::organizations())
        records << organizationOf(plan, random.named(u"org:"_s + plan.key), madeAt);
    for (const DemoAccount& account : DemoCast::accounts())
        addAccount(records, account, random, madeAt, passwordHash);
    const Id customer = random.named(u"user:customer@rheintal.example"_s);
    for (const QString& key : {u"rheintal"_s, u"unterland"_s}) {
        const Id orgId = random.named(u"org:"_s + key);
        const QList<DemoGarage> garages = DemoGarages::of(key, orgId, random, madeAt);
        DemoBookings bookings(random, m_now, orgId, customer);
        for (const DemoGarage& garage : garages) {
            addPlaces(records, garage);
            for (const auto& booking : bookings.of(garage))
                records << booking;
        }
    }
    return records;
}

Stored<std::optional<DemoFill::Count>> DemoFill::write(Writer& writer, const PasswordHasher& hasher) const {
    bool empty = false;
    const Stored<> looked = Blocking::write(writer, [&](StoreSession& session) -> Stored<> {
        Query query = Query().take(1);
        query.withDeleted = true;
        empty = session.select(Organization::staticType(), query).isEmpty();
        return {};
    });
    if (!looked) return std::unexpected(looked.error());
    if (!empty) return std::nullopt;
    const auto all = records(hasher.hash(DemoAccount::password));
    const BulkInsert::Origin origin{.at = m_now, .action = u"demo.fill"_s, .actorName = u"Autospace"_s};
    // All of it or nothing: a world that was cut short would never be completed.
    const Stored<> written =
        Blocking::write(writer, [&](StoreSession& session) { return BulkInsert(session, origin).insert(all); });
    if (!written) return std::unexpected(written.error());
    Count count{static_cast<int>(all.size()), 0};
    for (const auto& record : all)
        count.bookings += &record->recordType() == &Booking::staticType() ? 1 : 0;
    return count;
}

} // namespace autospace
