// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"
#include "core/server/writer/CommandService.h"

namespace autospace {

// Carries out many commands that make new records as one: what a file holds is imported whole or not at all. The body is a push's, with
// "check": true when it is only to be told what would be refused. A repeat with the same ids changes nothing.
class BatchService {
public:
    static constexpr qsizetype mostCommands = 5'000;
    // The answer's JSON document: {applied, sequence, refused: [{position, id, error}]}.
    using Done = std::move_only_function<void(std::expected<QJsonObject, ApiError>)>;

    BatchService(const Registry& registry, CommandService& commands) : m_registry(registry), m_commands(commands) {}

    void run(const Caller& caller, const QJsonObject& body, Done done);

private:
    const Registry& m_registry;
    CommandService& m_commands;
};

} // namespace autospace
