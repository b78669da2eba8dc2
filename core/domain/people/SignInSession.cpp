// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people/SignInSession.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    SignInSession, u"sessions"_s, QT_TRANSLATE_NOOP("records", "Session"), "device",
    (QList<Field>{
        fieldOf<&SignInSession::userId>("user_id", QT_TRANSLATE_NOOP("fields", "User")).indexed().refersTo("users"),
        fieldOf<&SignInSession::refreshHash>("refresh_hash", QT_TRANSLATE_NOOP("fields", "Token hash"))
            .secret()
            .indexed(),
        fieldOf<&SignInSession::spentHashes>("spent_hashes", QT_TRANSLATE_NOOP("fields", "Spent tokens"))
            .secret()
            .length(0, 1000),
        fieldOf<&SignInSession::device>("device", QT_TRANSLATE_NOOP("fields", "Device")).length(0, 120),
        fieldOf<&SignInSession::address>("address", QT_TRANSLATE_NOOP("fields", "Network address"))
            .length(0, 60)
            .personal(),
        fieldOf<&SignInSession::lastUsedAt>("last_used_at", QT_TRANSLATE_NOOP("fields", "Last used")),
        fieldOf<&SignInSession::expiresAt>("expires_at", QT_TRANSLATE_NOOP("fields", "Expires")).indexed(),
        fieldOf<&SignInSession::revokedAt>("revoked_at", QT_TRANSLATE_NOOP("fields", "Ended")),
        fieldOf<&SignInSession::revokedReason>("revoked_reason", QT_TRANSLATE_NOOP("fields", "Why it ended"))
            .length(0, 80),
    }),
    (QList<CompositeIndex>{}), Reach::CoreOnly)

} // namespace autospace
