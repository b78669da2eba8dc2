// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"
#include "core/server/sync/CursorSigner.h"

namespace autospace {

// Where a client stands in an organization's change log, and under which circumstances: a cursor from another
// timeline (before a restore), another scope (other rights) or another schema (before an upgrade) starts over.
struct PullCursor {
    Id userId;
    Id orgId;
    QByteArray timeline;
    QByteArray scope;
    QByteArray schema;
    qint64 sequence = 0;
    // The log position at which the first sync began: up to there nothing needs to be forgotten, since the client
    // started empty.
    qint64 startedAt = 0;

    [[nodiscard]] QByteArray encode(const CursorSigner& signer) const;
    // Nothing when it is not a cursor that the core made.
    [[nodiscard]] static std::optional<PullCursor> decode(const CursorSigner& signer, QByteArrayView text);
};

} // namespace autospace
