// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Api.h"
#include "tests/bench/Child.h"

#include <QTemporaryDir>

namespace autospace::bench {

// A core with 10,000 slots and the given number of bookings, and someone signed in as its manager: what the
// measurements run on.
class Subject {
public:
    // database: another address than that of the copy, for PostgreSQL; then with the demo's own data.
    explicit Subject(qint64 bookings, const QString& database = {});

    [[nodiscard]] const Child& core() const { return m_core; }
    [[nodiscard]] const Api& api() const { return m_api; }
    [[nodiscard]] QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_core.port()); }
    [[nodiscard]] const QString& email() const { return m_email; }
    [[nodiscard]] const QString& password() const { return m_password; }
    // "/v1/orgs/<id>" of the manager's organization.
    [[nodiscard]] QByteArray orgPath() const { return m_orgPath; }
    [[nodiscard]] QByteArray orgId() const { return m_orgPath.last(36); }
    // Ids of slots that take bookings at any hour of the day.
    [[nodiscard]] QList<QByteArray> openSlots() const;

private:
    [[nodiscard]] QStringList arguments(qint64 bookings, const QString& database) const;

    QTemporaryDir m_folder;
    Child m_core;
    Api m_api;
    QString m_email;
    QString m_password;
    QByteArray m_orgPath;
};

} // namespace autospace::bench
