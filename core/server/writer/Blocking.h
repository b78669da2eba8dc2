// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/CommandService.h"

namespace autospace {

// For callers that have a thread to wait on (jobs, command line tools, tests). Never from a writer's thread.
class Blocking {
public:
    // Returns after the commit.
    [[nodiscard]] static Stored<> write(Writer& writer, std::move_only_function<Stored<>(StoreSession&)> run);
    // Returns the answer that a person would get.
    [[nodiscard]] static std::expected<CommandAnswer, ApiError> execute(CommandService& commands,
                                                                        CommandRequest request,
                                                                        CommandService::Render render);
    // The same, and what came of it in terms of records; nothing of it is remembered in words.
    [[nodiscard]] static std::expected<CommandResult, ApiError> execute(CommandService& commands,
                                                                        CommandRequest request);
};

} // namespace autospace
