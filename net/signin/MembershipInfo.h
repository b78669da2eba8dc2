// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Organization.h"
#include "core/domain/people/Role.h"
#include "core/domain/schema/Id.h"

#include <QList>
#include <QString>

namespace autospace {

// A membership as sign-in tells it: enough to choose an organization and to know which workspaces open, before the
// first pull.
struct MembershipInfo {
    Id id;
    Id orgId;
    QString orgName;
    OrganizationKind orgKind = OrganizationKind::Parking;
    QList<Role> roles; // words that this version does not know are left out
    QList<Id> garageIds;
    friend bool operator==(const MembershipInfo&, const MembershipInfo&) = default;
};

} // namespace autospace
