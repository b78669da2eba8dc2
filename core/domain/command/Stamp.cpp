// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/command/Stamp.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

void stamp(Changes& changes, const Context& context) {
    for (const std::shared_ptr<Record>& record : std::as_const(changes.records)) {
        if (record->version == 0) record->createdAt = context.now;
        const bool ofOrganization = record->recordType().reach() == Reach::Synced;
        if (ofOrganization && record->orgId.isNull()) record->orgId = context.actor.orgId;
        record->updatedAt = context.now;
        ++record->version;
    }
}

} // namespace autospace
