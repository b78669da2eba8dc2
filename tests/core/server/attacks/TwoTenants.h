// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Role.h"
#include "tests/core/server/TestCore.h"

namespace autospace {

// Two tenants of the same shape, "nord" and "sued": two garages each, with slots, blocks, price rules, bookings and notices, and one
// person per role. Every text of every record holds a canary that names its tenant and its garage, so that a single
// foreign byte in an answer can be seen.
class TwoTenants {
public:
    explicit TwoTenants(TestCore& core);

    // Stands in every text of the tenant's records; with a garage (1 or 2) only in those of that garage.
    [[nodiscard]] static QByteArray canary(const QString& tenant, int garage = 0);
    // Stands in the texts of records that are deleted.
    static constexpr char deletedCanary[] = "KANARIDELETED";

    [[nodiscard]] static Id org(const QString& tenant) { return named(tenant); }
    // A record of the collection in that garage; what belongs to no garage is the tenant's only one. Null: there is
    // none.
    [[nodiscard]] static Id record(const QString& tenant, const QString& collection, int garage = 1);
    [[nodiscard]] static Id deletedRecord(const QString& tenant, const QString& collection);
    [[nodiscard]] static QString email(const QString& tenant, Role role);
    // A manager of garage 1 only.
    [[nodiscard]] static QString deskEmail(const QString& tenant) {
        return QStringLiteral("desk@%1.example").arg(tenant);
    }
    // Everything that the tenant has, as text that two moments can be compared by.
    [[nodiscard]] QByteArray everythingOf(const QString& tenant);

private:
    static Id named(const QString& what);
    void addTenant(const QString& tenant);
    void addPerson(const QString& tenant, const QString& email, Role role, const QList<Id>& garages);
    void addGarage(const QString& tenant, int garage);
    template <class T>
    std::shared_ptr<T> fresh(const QString& tenant, const QString& name, int garage);

    TestCore& m_core;
    QString m_passwordHash;
    QList<std::shared_ptr<Record>> m_records;
};

} // namespace autospace
