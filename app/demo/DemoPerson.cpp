// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoPerson.h"

#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/people/User.h"

#include <QtCore/QHash>

namespace autospace {

SignedInUser DemoPerson::in(const QList<std::shared_ptr<Record>>& world) {
    SignedInUser person;
    QHash<Id, std::shared_ptr<Organization>> organizations;
    for (const auto& record : world) {
        if (const auto organization = std::dynamic_pointer_cast<Organization>(record))
            organizations[organization->id] = organization;
        if (const auto user = std::dynamic_pointer_cast<User>(record); user && user->email == QLatin1StringView(email)) {
            person.id = user->id;
            person.name = user->name;
            person.email = user->email;
            person.locale = user->locale;
        }
        const auto member = std::dynamic_pointer_cast<Membership>(record);
        if (!member || member->userId != person.id) continue;
        const Organization& organization = *organizations[member->orgId];
        person.memberships.append(
            {member->id, organization.id, organization.name, organization.kind, member->roles, member->garageIds});
    }
    return person;
}

} // namespace autospace
