// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/server/http/ApiError.h"
#include "core/server/writer/CommandRequest.h"

#include <QJsonArray>

#include <expected>

namespace autospace {

// Commands that come many at once: {"org_id": …, "commands": [{id, name, target, arguments, base, made_at}]}. A command's
// id is its idempotency key.
class PushedCommands {
public:
    // What is wrong with the body as a whole. others: the fields it may have beside these two.
    [[nodiscard]] static QList<ErrorItem> faults(const QJsonObject& body, qsizetype mostCommands,
                                                 const QStringList& others = {});
    // The command of one entry, or why it cannot be one.
    [[nodiscard]] static std::expected<CommandRequest, ApiError> read(const Registry& registry, const QJsonObject& entry,
                                                                      const Caller& caller, const Id& orgId);
};

} // namespace autospace
