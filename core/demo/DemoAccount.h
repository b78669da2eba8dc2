// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Role.h"

#include <QList>
#include <QStringList>

namespace autospace {

// Somebody who can sign in to the demo world.
struct DemoAccount {
    QString email;
    QString name;
    QString organization; // its key in the demo world: "rheintal"
    QList<Role> roles;
    QStringList garages = {};       // that it is limited to, by name; none: all
    QStringList organizations = {}; // further ones, in the same roles

    // The same for all of them.
    static constexpr QStringView password = u"rheintal-demo-2026";
};

} // namespace autospace
