// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/domain/schema/Clock.h"
#include "core/server/http/ApiError.h"
#include "core/server/sync/CursorSigner.h"
#include "core/storage/StoreSession.h"

#include <expected>

namespace autospace {

// One page of the feed: the present state of what changed behind a cursor, each record once, and what is to be
// forgotten. A cursor that belongs to another timeline, another scope or another schema starts over and says so.
class PullService {
public:
    static constexpr int defaultPage = 500;
    static constexpr int largestPage = 2'000;

    PullService(const Registry& registry, const CursorSigner& signer, const Clock& clock);

    // In one snapshot of the session. The answer's JSON document. Errors: 400 for a cursor that the core never made.
    [[nodiscard]] std::expected<QByteArray, ApiError> page(const StoreSession& session, const Actor& actor,
                                                           const QByteArray& cursor, int limit) const;

private:
    struct Position;
    [[nodiscard]] std::expected<Position, ApiError> locate(const StoreSession& session, const Actor& actor,
                                                           const QByteArray& cursor) const;
    [[nodiscard]] static QHash<Id, RecordPtr> read(const StoreSession& session, const RecordType& type,
                                                   const QList<Id>& ids);
    [[nodiscard]] QByteArray changesJson(const StoreSession& session, const Actor& actor,
                                         const QList<ChangeEntry>& entries, qint64 startedAt) const;

    const Registry& m_registry;
    const CursorSigner& m_signer;
    const Clock& m_clock;
    QByteArray m_schema; // changes when any field of a synced record does
};

} // namespace autospace
