// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/attacks/TwoTenants.h"

#include "core/domain/billing/PriceRule.h"
#include "core/domain/operations/Notification.h"
#include "core/domain/operations/SharedView.h"
#include "core/domain/people/User.h"
#include "core/domain/places/SpaceBlock.h"
#include "core/domain/ProductRegistry.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/server/auth/PasswordHasher.h"
#include "core/demo/DemoAccount.h"
#include "core/demo/DemoRandom.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

// What a rule reads, and what a canary would make senseless.
bool mustMakeSense(const Field& field) {
    static const QSet<QByteArray> meant{"country", "currency", "time_zone", "locale", "password_hash", "email",
                                         "from_time", "until_time", "from_date", "until_date"};
    return meant.contains(field.name);
}

void fillTexts(Record& record, const QByteArray& canary) {
    for (const Field& field : record.type().fields())
        if (field.kind == Kind::Text && !mustMakeSense(field)) field.write(record, Value(QString::fromLatin1(canary)));
}

} // namespace

Id TwoTenants::named(const QString& what) { return DemoRandom(5).named(what); }

QByteArray TwoTenants::canary(const QString& tenant, int garage) {
    const QByteArray whose = "KANARI" + tenant.toUpper().toLatin1();
    return garage == 0 ? whose : whose + QByteArray::number(garage);
}

Id TwoTenants::record(const QString& tenant, const QString& collection, int garage) {
    if (collection == u"organizations") return org(tenant);
    if (collection == u"users") return named(u"users:"_s + email(tenant, Role::OrgOwner));
    if (collection == u"memberships") return named(u"memberships:"_s + email(tenant, Role::OrgOwner));
    if (collection == u"shared_views") return named(u"shared_views:"_s + tenant);
    static const QSet<QString> known{u"locations"_s, u"floors"_s,        u"spaces"_s,     u"blocks"_s,
                                     u"bookings"_s,  u"notifications"_s, u"price_rules"_s};
    return known.contains(collection) ? named(u"%1:%2:%3"_s.arg(tenant, collection).arg(garage)) : Id();
}

Id TwoTenants::deletedRecord(const QString& tenant, const QString& collection) {
    return collection == u"bookings" ? named(u"%1:bookings:deleted"_s.arg(tenant)) : Id();
}

QString TwoTenants::email(const QString& tenant, Role role) { return u"%1@%2.example"_s.arg(toWord(role), tenant); }

TwoTenants::TwoTenants(TestCore& core) : m_core(core), m_passwordHash(core.app->hasher().hash(DemoAccount::password)) {
    for (const QString& tenant : {u"nord"_s, u"sued"_s})
        addTenant(tenant);
    m_core.putAll(std::exchange(m_records, {}));
}

template <class T>
std::shared_ptr<T> TwoTenants::fresh(const QString& tenant, const QString& name, int garage) {
    auto record = std::make_shared<T>();
    record->id = named(name);
    record->orgId = org(tenant);
    record->version = 1;
    record->createdAt = record->updatedAt = m_core.clock.now();
    fillTexts(*record, canary(tenant, garage));
    m_records << record;
    return record;
}

void TwoTenants::addTenant(const QString& tenant) {
    const auto organization = fresh<Organization>(tenant, tenant, 0);
    organization->kind = OrganizationKind::Parking;
    organization->status = VerificationStatus::Verified;
    organization->country = u"LI"_s;
    organization->currency = u"CHF"_s;
    organization->timeZone = u"Europe/Vaduz"_s;
    for (size_t i = 0; i < EnumWords<Role>::words.size(); ++i)
        addPerson(tenant, email(tenant, static_cast<Role>(i)), static_cast<Role>(i), {});
    addPerson(tenant, deskEmail(tenant), Role::Manager, {record(tenant, u"locations"_s, 1)});
    addGarage(tenant, 1);
    addGarage(tenant, 2);
    const auto view = fresh<SharedView>(tenant, u"shared_views:"_s + tenant, 0);
    view->userId = record(tenant, u"users"_s);
    view->columns = {QJsonObject{{u"role"_s, QString::fromLatin1(canary(tenant))}}};
}

void TwoTenants::addPerson(const QString& tenant, const QString& email, Role role, const QList<Id>& garages) {
    const auto user = fresh<User>(tenant, u"users:"_s + email, 0);
    user->orgId = Id();
    user->email = email;
    user->status = UserStatus::Active;
    user->locale = u"en"_s;
    user->passwordHash = m_passwordHash;
    const auto membership = fresh<Membership>(tenant, u"memberships:"_s + email, 0);
    membership->userId = user->id;
    membership->email = email;
    membership->roles = {role};
    membership->garageIds = garages;
    membership->status = MembershipStatus::Active;
}

void TwoTenants::addGarage(const QString& tenant, int garage) {
    const auto name = [&](const QString& collection) { return u"%1:%2:%3"_s.arg(tenant, collection).arg(garage); };
    const QString mark = QString::fromLatin1(canary(tenant, garage));
    const auto location = fresh<Location>(tenant, name(u"locations"_s), garage);
    location->status = LocationStatus::Draft; // verified ones are everybody's to find
    location->country = u"LI"_s;
    location->timeZone = u"Europe/Vaduz"_s;
    location->latitude = 47.14;
    location->longitude = 9.52;
    location->pricePerHour = {200, u"CHF"_s};
    const auto floor = fresh<Floor>(tenant, name(u"floors"_s), garage);
    floor->locationId = location->id;
    const auto slot = fresh<Space>(tenant, name(u"spaces"_s), garage);
    slot->locationId = location->id;
    slot->floorId = floor->id;
    slot->lengthCm = slot->widthCm = slot->heightCm = 500;
    const auto block = fresh<SpaceBlock>(tenant, name(u"blocks"_s), garage);
    block->locationId = location->id;
    block->spaceId = slot->id;
    block->startsAt = m_core.clock.now().plusMs(100 * hourMs);
    block->endsAt = m_core.clock.now().plusMs(101 * hourMs);
    const auto rule = fresh<PriceRule>(tenant, name(u"price_rules"_s), garage);
    rule->locationId = location->id;
    rule->percent = 5;
    for (const bool deleted : {false, true}) {
        if (deleted && garage == 2) continue;
        const auto booking =
            fresh<Booking>(tenant, deleted ? u"%1:bookings:deleted"_s.arg(tenant) : name(u"bookings"_s), garage);
        if (deleted) fillTexts(*booking, deletedCanary);
        if (deleted) booking->deletedAt = m_core.clock.now();
        booking->locationId = location->id;
        booking->resourceId = slot->id;
        booking->status = deleted ? BookingStatus::Cancelled : BookingStatus::Confirmed;
        booking->startsAt = m_core.clock.now().plusMs(hourMs);
        booking->endsAt = m_core.clock.now().plusMs(2 * hourMs);
        booking->price = {200, u"CHF"_s};
        booking->priceSteps = {QJsonObject{{u"label"_s, deleted ? QString::fromLatin1(deletedCanary) : mark}}};
        booking->code = deleted ? u"KANARIDELETED"_s : mark;
        if (garage == 2) booking->requesterId = named(u"users:"_s + email(tenant, Role::Customer));
    }
    const auto notice = fresh<Notification>(tenant, name(u"notifications"_s), garage);
    notice->userId = record(tenant, u"users"_s);
    notice->facts = {{u"customer"_s, mark}};
    notice->subjectCollection = u"bookings"_s;
    notice->subjectId = record(tenant, u"bookings"_s, garage);
}

QByteArray TwoTenants::everythingOf(const QString& tenant) {
    QByteArray all;
    auto session = m_core.app->store().session();
    for (const RecordType* type : productRegistry().records()) {
        if (type->reach() != Reach::Synced) continue;
        Query query;
        query.where(u"org_id"_s, Value(org(tenant))).orderBy(u"id"_s);
        query.withDeleted = true;
        for (const auto& record : (*session)->select(*type, query))
            all += QJsonDocument(JsonCodec::toJson(*record)).toJson(QJsonDocument::Compact) + '\n';
    }
    return all;
}

} // namespace autospace
