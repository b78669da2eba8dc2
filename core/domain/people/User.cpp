// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/User.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    User, u"users"_s, QT_TRANSLATE_NOOP("records", "User"), "email",
    (QList<Field>{
        fieldOf<&User::email>("email", QT_TRANSLATE_NOOP("fields", "E-mail")).length(3, 254).personal(),
        fieldOf<&User::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 120).personal(),
        fieldOf<&User::phone>("phone", QT_TRANSLATE_NOOP("fields", "Phone")).length(3, 40).sealed(),
        fieldOf<&User::status>("status", QT_TRANSLATE_NOOP("fields", "State")).readOnly(),
        fieldOf<&User::locale>("locale", QT_TRANSLATE_NOOP("fields", "Language")).length(2, 12),
        fieldOf<&User::passwordHash>("password_hash", QT_TRANSLATE_NOOP("fields", "Password")).length(0, 300).secret(),
    }),
    (QList<CompositeIndex>{{{"email"}, true}}), Reach::CoreOnly)

} // namespace autospace
