// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/Membership.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Membership, u"memberships"_s, QT_TRANSLATE_NOOP("records", "Membership"), "name",
    (QList<Field>{
        fieldOf<&Membership::userId>("user_id", QT_TRANSLATE_NOOP("fields", "User"))
            .readOnly()
            .indexed()
            .refersTo("users"),
        fieldOf<&Membership::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 120).searchable().personal(),
        fieldOf<&Membership::email>("email", QT_TRANSLATE_NOOP("fields", "E-mail"))
            .length(3, 254)
            .searchable()
            .personal(),
        fieldOf<&Membership::roles>("roles", QT_TRANSLATE_NOOP("fields", "Roles")).length(1, 14),
        fieldOf<&Membership::garageIds>("garage_ids", QT_TRANSLATE_NOOP("fields", "Garages"))
            .length(0, 200)
            .refersTo("locations")
            .hint(QT_TRANSLATE_NOOP("fields", "Only these; without any all of them.")),
        fieldOf<&Membership::status>("status", QT_TRANSLATE_NOOP("fields", "State")).readOnly(),
        fieldOf<&Membership::department>("department", QT_TRANSLATE_NOOP("fields", "Department")).length(0, 80),
        fieldOf<&Membership::managerId>("manager_id", QT_TRANSLATE_NOOP("fields", "Line manager"))
            .refersTo("memberships"),
    }),
    (QList<CompositeIndex>{{{"org_id", "user_id"}, true}}))

} // namespace autospace
