// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/Organization.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Organization, u"organizations"_s, QT_TRANSLATE_NOOP("records", "Organization"), "name",
    (QList<Field>{
        fieldOf<&Organization::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 120).searchable(),
        fieldOf<&Organization::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind")),
        fieldOf<&Organization::status>("status", QT_TRANSLATE_NOOP("fields", "State")).readOnly().indexed(),
        fieldOf<&Organization::country>("country", QT_TRANSLATE_NOOP("fields", "Country"))
            .length(2, 2)
            .matching("[A-Z]{2}"),
        fieldOf<&Organization::currency>("currency", QT_TRANSLATE_NOOP("fields", "Currency"))
            .length(3, 3)
            .matching("[A-Z]{3}"),
        fieldOf<&Organization::timeZone>("time_zone", QT_TRANSLATE_NOOP("fields", "Time zone")).length(1, 60),
        fieldOf<&Organization::taxNumber>("tax_number", QT_TRANSLATE_NOOP("fields", "Tax number")).length(0, 40),
    }))

} // namespace autospace
