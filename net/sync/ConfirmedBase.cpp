// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/ConfirmedBase.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(ConfirmedBase, u"confirmed_bases"_s, "Confirmed state", "collection",
                      (QList<Field>{
                          fieldOf<&ConfirmedBase::collection>("collection", "Collection"),
                          fieldOf<&ConfirmedBase::recordId>("record_id", "Record"),
                          fieldOf<&ConfirmedBase::record>("record", "Content").length(0, 4 * 1024 * 1024).sealed(),
                      }),
                      (QList<CompositeIndex>{}), Reach::CoreOnly)

Id ConfirmedBase::idFor(const QString& collection, const Id& recordId) {
    return {QUuid::createUuidV5(recordId.value, collection)};
}

} // namespace autospace
