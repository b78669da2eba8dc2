// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people/Organization.h"

namespace autospace {

// An organization of the demo world.
struct DemoOrganization {
    QString key;
    QString name;
    OrganizationKind kind;
};

} // namespace autospace
