// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/places/SpaceBlock.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    SpaceBlock, u"blocks"_s, QT_TRANSLATE_NOOP("records", "Block"), "reason",
    (QList<Field>{
        fieldOf<&SpaceBlock::locationId>("location_id", QT_TRANSLATE_NOOP("fields", "Garage"))
            .readOnly()
            .indexed()
            .refersTo("locations"),
        fieldOf<&SpaceBlock::spaceId>("space_id", QT_TRANSLATE_NOOP("fields", "Slot")).indexed().refersTo("spaces"),
        fieldOf<&SpaceBlock::startsAt>("starts_at", QT_TRANSLATE_NOOP("fields", "From")),
        fieldOf<&SpaceBlock::endsAt>("ends_at", QT_TRANSLATE_NOOP("fields", "Until")).indexed(),
        fieldOf<&SpaceBlock::reason>("reason", QT_TRANSLATE_NOOP("fields", "Reason")).length(1, 200),
    }),
    (QList<CompositeIndex>{{{"space_id", "ends_at"}}}))

} // namespace autospace
