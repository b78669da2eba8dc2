// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/BatchOutcome.h"
#include "core/server/writer/CommandExecution.h"
#include "core/server/writer/Writer.h"

namespace autospace {

// Carries out commands: permission and rule, records, reactions, audit, change log and the remembered answer in one
// transaction, and the answer only after its commit. Thread-safe.
class CommandService {
public:
    using Render = CommandExecution::Render;
    // On a writer's thread. An error means that nothing was done: 401, 404 of the organization, 422 of a key, 503.
    using Done = std::move_only_function<void(std::expected<CommandAnswer, ApiError>)>;

    CommandService(Writer& writer, CommandExecution::Surroundings around) : m_writer(writer), m_around(around) {}

    // render puts the result into the words that are sent and stored; it may be called more than once.
    void execute(CommandRequest request, Render render, Done done);

    // Commands of one organization in one transaction, each seeing what those before it did: all or none. Every command
    // that the rules refuse is named. onlyTry: none, and what would be refused.
    using BatchDone = std::move_only_function<void(std::expected<BatchOutcome, ApiError>)>;
    void executeTogether(QList<CommandRequest> requests, bool onlyTry, BatchDone done);

private:
    struct Batch;
    [[nodiscard]] Stored<> run(Batch& batch, StoreSession& session) const;

    Writer& m_writer;
    CommandExecution::Surroundings m_around;
};

} // namespace autospace
