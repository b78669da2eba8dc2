// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Organization.h"
#include "core/domain/people/Role.h"

#include <QJsonObject>

namespace autospace {

// Somebody who can sign in to the demo world.
struct DemoAccount {
    QString email;
    QString name;
    QString organization; // its key in the demo world: "rheintal"
    QList<Role> roles;
    QStringList garages = {}; // that it is limited to, by name; none: all

    // The same for all of them.
    static constexpr QStringView password = u"rheintal-demo-2026";
};

// An organization of the demo world.
struct DemoOrganization {
    QString key;
    QString name;
    OrganizationKind kind;
};

// Who there is. People and companies are invented.
class DemoCast {
public:
    [[nodiscard]] static const QList<DemoOrganization>& organizations();
    [[nodiscard]] static const QList<DemoAccount>& accounts();
    // {email, password, org_id, roles} per account, for the seed.
    [[nodiscard]] static QList<QJsonObject> describe(quint64 seed);
};

} // namespace autospace
