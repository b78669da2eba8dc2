// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Actor.h"

namespace autospace {

Actor Actor::system(const Id& orgId) {
    Actor actor;
    actor.orgId = orgId;
    actor.name = QStringLiteral("Autospace");
    actor.isSystem = true;
    return actor;
}

} // namespace autospace
