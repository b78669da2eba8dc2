// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Role.h"
#include "core/domain/schema/Id.h"

#include <QList>
#include <QString>

namespace autospace {

// Who acts: one person through one membership. Built by the core from the signed-in session and by the
// client from the membership in its cache, by the same function (actorOf in people).
struct Actor {
    Id userId;
    Id membershipId;
    Id orgId;              // the organization acted in
    QList<Role> roles;     // of the membership
    QList<Id> garageIds;   // the garages the membership is limited to; empty = all of the organization
    bool platform = false; // a member of the platform's own organization: its roles hold everywhere
    QString name;
    QString device; // for the audit log: what the person called the device, or the client's name

    // The core's own work: schedules, reactions. Holds every permission inside orgId.
    static Actor system(const Id& orgId);
    bool isSystem = false;

    [[nodiscard]] bool has(Role role) const { return roles.contains(role); }
};

} // namespace autospace
