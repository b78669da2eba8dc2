// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/server/http/ApiError.h"
#include "core/server/writer/CommandService.h"

#include <expected>

namespace autospace {

// Carries out what a client has queued: up to 100 commands in the client's order, each by itself. A refused command
// never stops the rest. A command's id is its idempotency key, so that a push can be repeated as often as it takes;
// when anything could not be decided (a busy database, a session that ended), the whole push says so and is repeated.
class PushService {
public:
    static constexpr qsizetype mostCommands = 100;
    // The answer's JSON document.
    using Done = std::move_only_function<void(std::expected<QByteArray, ApiError>)>;

    PushService(const Registry& registry, CommandService& commands) : m_registry(registry), m_commands(commands) {}

    void push(const Caller& caller, const QJsonObject& body, Done done);

private:
    struct Flight;
    void next(std::shared_ptr<Flight> flight);

    const Registry& m_registry;
    CommandService& m_commands;
};

} // namespace autospace
