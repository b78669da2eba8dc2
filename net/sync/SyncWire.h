// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "net/sync/OutboxEntry.h"
#include "net/sync/PullPage.h"
#include "net/sync/PushResult.h"
#include "net/transport/HttpRequest.h"

#include <expected>

namespace autospace {

// The sync calls as they stand on the wire. Errors say what in an answer is not what a core sends.
class SyncWire {
public:
    static constexpr int pageSize = 500;
    static constexpr int largestBatch = 100;

    explicit SyncWire(const Registry& registry) : m_registry(registry) {}

    [[nodiscard]] static HttpRequest push(const Id& organization, const QList<OutboxEntryPtr>& entries);
    // One result per entry, in their order.
    [[nodiscard]] static std::expected<QList<PushResult>, QString> readPush(const QByteArray& body,
                                                                            const QList<OutboxEntryPtr>& entries);
    [[nodiscard]] static HttpRequest pull(const Id& organization, const std::optional<QString>& cursor);
    // Collections that this version does not know are left out; a record that does not parse is an error, because
    // leaving it out would show a state that never was.
    [[nodiscard]] std::expected<PullPage, QString> readPull(const QByteArray& body) const;
    [[nodiscard]] static HttpRequest events(const Id& organization);

private:
    const Registry& m_registry;
};

} // namespace autospace
