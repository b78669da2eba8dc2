// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/CommandService.h"

#include "core/server/api/StoreFault.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

// A task's two halves share it.
struct Flight {
    CommandRequest request;
    CommandService::Render render;
    CommandService::Done done;
    std::expected<CommandAnswer, ApiError> answer = CommandAnswer();
    CommitNotice notice;
    Actor actor;
};

// The database's guards as the rules would have worded it. The rules saw no clash, so another command was faster by
// less than the repeats could make up for.
std::optional<Rejection> asRejection(const StoreError& error, const RecordType& subject) {
    switch (error.kind) {
    case StoreError::Kind::Overlap:
        return Rejection::conflict(
            u"slot_taken"_s, {QT_TRANSLATE_NOOP("rules", "The slot was taken in this moment. Choose another one.")});
    case StoreError::Kind::Unique:
        return Rejection::conflict(
            u"already_exists"_s,
            {QT_TRANSLATE_NOOP("rules", "There is one like this already, made in this moment. Look again.")});
    case StoreError::Kind::Stale: return Rejection::stale(subject);
    default: return std::nullopt;
    }
}

} // namespace

void CommandService::execute(CommandRequest request, Render render, Done done) {
    auto flight = std::make_shared<Flight>(std::move(request), std::move(render), std::move(done));
    WriteTask task;
    task.orgId = flight->request.orgId;
    task.notice = std::shared_ptr<const CommitNotice>(flight, &flight->notice);
    task.run = [this, flight](StoreSession& session) -> Stored<> {
        flight->notice = {};
        CommandExecution execution(flight->request, m_around, session);
        auto answer = execution.run(flight->render);
        if (!answer) return std::unexpected(answer.error());
        flight->answer = *std::move(answer);
        flight->notice = execution.notice();
        return {};
    };
    task.done = [flight](const Stored<>& stored) {
        if (!stored) {
            if (const auto rejection = asRejection(stored.error(), flight->request.type->subject()))
                return flight->done(flight->render({.rejection = rejection}, flight->actor));
            return flight->done(std::unexpected(storeFault(stored.error())));
        }
        flight->done(std::move(flight->answer));
    };
    if (!m_writer.submit(std::move(task)))
        flight->done(std::unexpected(
            ApiError::unavailable(1000, u"Too many changes are waiting. Nothing was done; try again in a moment."_s)));
}

} // namespace autospace
