// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncState.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(SyncState, u"sync_states"_s, "Sync state", "cursor",
                      (QList<Field>{
                          fieldOf<&SyncState::cursor>("cursor", "Cursor").length(0, 4096),
                          fieldOf<&SyncState::sequence>("sequence", "Log position"),
                          fieldOf<&SyncState::complete>("complete", "Complete"),
                          fieldOf<&SyncState::upToDateAt>("up_to_date_at", "Up to date"),
                      }),
                      (QList<CompositeIndex>{}), Reach::CoreOnly)

} // namespace autospace
