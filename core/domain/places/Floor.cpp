// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/Floor.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(Floor, u"floors"_s, QT_TRANSLATE_NOOP("records", "Floor"), "name",
                      (QList<Field>{
                          fieldOf<&Floor::locationId>("location_id", QT_TRANSLATE_NOOP("fields", "Garage"))
                              .indexed()
                              .refersTo("locations"),
                          fieldOf<&Floor::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 60),
                          fieldOf<&Floor::level>("level", QT_TRANSLATE_NOOP("fields", "Level")).between(-20, 200),
                      }))

} // namespace autospace
