// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Api.h"
#include "tests/bench/Child.h"

#include <QTemporaryDir>

namespace autospace::bench {

// A core on a fresh SQLite file with demo data, and someone signed in as its manager: what the HTTP measurements run on.
class Subject {
public:
    Subject();

    [[nodiscard]] const Child& core() const { return m_core; }
    [[nodiscard]] const Api& api() const { return m_api; }
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(QStringLiteral("core.db")); }
    // "/v1/orgs/<id>" of the manager's organization.
    [[nodiscard]] QByteArray orgPath() const { return m_orgPath; }
    // Ids of slots that take bookings at any hour of the day.
    [[nodiscard]] const QList<QByteArray>& spaces() const { return m_slots; }

private:
    QTemporaryDir m_folder;
    Child m_core;
    Api m_api;
    QByteArray m_orgPath;
    QList<QByteArray> m_slots;
};

} // namespace autospace::bench
