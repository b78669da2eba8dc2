// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/Blocking.h"

#include <future>

namespace autospace {

Stored<> Blocking::write(Writer& writer, std::move_only_function<Stored<>(StoreSession&)> run) {
    std::promise<Stored<>> promise;
    auto future = promise.get_future();
    const bool taken =
        writer.submit({std::move(run), [&promise](const Stored<>& stored) { promise.set_value(stored); }});
    if (!taken)
        return std::unexpected(
            StoreError{StoreError::Kind::Busy, QStringLiteral("the writer takes nothing more"), {}});
    return future.get();
}

std::expected<CommandAnswer, ApiError> Blocking::execute(CommandService& commands, CommandRequest request,
                                                         CommandService::Render render) {
    std::promise<std::expected<CommandAnswer, ApiError>> promise;
    auto future = promise.get_future();
    commands.execute(std::move(request), std::move(render),
                     [&promise](std::expected<CommandAnswer, ApiError> answer) { promise.set_value(std::move(answer)); });
    return future.get();
}

std::expected<CommandResult, ApiError> Blocking::execute(CommandService& commands, CommandRequest request) {
    CommandResult kept;
    const auto answer = execute(commands, std::move(request), [&kept](const CommandResult& result, const Actor&) {
        kept = result;
        return CommandAnswer{result.rejection ? 409 : 200, {}, false};
    });
    if (!answer) return std::unexpected(answer.error());
    return kept;
}

} // namespace autospace
