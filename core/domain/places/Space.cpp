// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/Space.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Space, u"spaces"_s, QT_TRANSLATE_NOOP("records", "Slot"), "code",
    (QList<Field>{
        fieldOf<&Space::locationId>("location_id", QT_TRANSLATE_NOOP("fields", "Garage"))
            .indexed()
            .refersTo("locations"),
        fieldOf<&Space::floorId>("floor_id", QT_TRANSLATE_NOOP("fields", "Floor")).indexed().refersTo("floors"),
        fieldOf<&Space::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind")),
        fieldOf<&Space::code>("code", QT_TRANSLATE_NOOP("fields", "Code")).length(1, 20).searchable(),
        fieldOf<&Space::spaceType>("type", QT_TRANSLATE_NOOP("fields", "Type")).indexed(),
        fieldOf<&Space::status>("status", QT_TRANSLATE_NOOP("fields", "State")).readOnly().indexed(),
        fieldOf<&Space::lengthCm>("length_cm", QT_TRANSLATE_NOOP("fields", "Length")).between(100, 3000).in("cm"),
        fieldOf<&Space::widthCm>("width_cm", QT_TRANSLATE_NOOP("fields", "Width")).between(100, 2000).in("cm"),
        fieldOf<&Space::heightCm>("height_cm", QT_TRANSLATE_NOOP("fields", "Height limit")).between(100, 1000).in("cm"),
        fieldOf<&Space::capacity>("capacity", QT_TRANSLATE_NOOP("fields", "Capacity")).between(1, 1000),
        fieldOf<&Space::positionX>("position_x", QT_TRANSLATE_NOOP("fields", "Position across")).between(-10000, 10000),
        fieldOf<&Space::positionY>("position_y", QT_TRANSLATE_NOOP("fields", "Position along")).between(-10000, 10000),
        fieldOf<&Space::note>("note", QT_TRANSLATE_NOOP("fields", "Note")).length(0, 500).multiline(),
    }),
    (QList<CompositeIndex>{{{"location_id", "code"}, true}, {{"location_id", "status", "kind", "code"}}}))

} // namespace autospace
