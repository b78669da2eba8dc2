// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/CommandService.h"

#include "core/server/api/RejectionError.h"
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

ApiError tooManyWait() {
    return ApiError::unavailable(1000, u"Too many changes are waiting. Nothing was done; try again in a moment."_s);
}

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
        flight->done(std::unexpected(tooManyWait()));
}

struct CommandService::Batch {
    QList<CommandRequest> requests;
    bool onlyTry = false;
    BatchDone done;
    BatchOutcome outcome;
    std::optional<ApiError> fault; // of one command, which ends all
    bool takenBack = false;        // decided here, so that the store's error says nothing
    CommitNotice notice;
};

Stored<> CommandService::run(Batch& batch, StoreSession& session) const {
    batch.outcome = {};
    batch.fault.reset();
    batch.takenBack = false;
    batch.notice = {};
    for (qsizetype i = 0; i < batch.requests.size() && !batch.fault; ++i) {
        const CommandRequest& request = batch.requests[i];
        const auto note = [&](const CommandResult& result, const Actor&) {
            if (result.rejection) batch.outcome.refused << BatchOutcome::Refused{i, toApiError(*result.rejection)};
            return CommandAnswer{200, {}};
        };
        CommandExecution execution(request, m_around, session);
        const auto reply = execution.run(note);
        if (!reply) {
            const auto rejection = asRejection(reply.error(), request.type->subject());
            if (!rejection) return std::unexpected(reply.error());
            batch.outcome.refused << BatchOutcome::Refused{i, toApiError(*rejection)};
            break; // the transaction cannot go on
        }
        if (!*reply) batch.fault = reply->error();
        batch.notice.add(execution.notice());
    }
    batch.takenBack = batch.onlyTry || batch.fault || !batch.outcome.refused.isEmpty();
    if (batch.takenBack) return std::unexpected(StoreError{StoreError::Kind::Constraint, u"commands were taken back"_s, {}});
    const auto sequence = session.lastSequence(batch.requests.isEmpty() ? Id() : batch.requests.front().orgId);
    if (!sequence) return std::unexpected(sequence.error());
    batch.outcome.applied = true;
    batch.outcome.sequence = *sequence;
    return {};
}

void CommandService::executeTogether(QList<CommandRequest> requests, bool onlyTry, BatchDone done) {
    auto batch = std::make_shared<Batch>(std::move(requests), onlyTry, std::move(done));
    WriteTask task;
    task.orgId = batch->requests.isEmpty() ? Id() : batch->requests.front().orgId;
    task.notice = std::shared_ptr<const CommitNotice>(batch, &batch->notice);
    task.run = [this, batch](StoreSession& session) { return run(*batch, session); };
    task.done = [batch](const Stored<>& stored) {
        if (batch->takenBack && batch->fault) return batch->done(std::unexpected(*batch->fault));
        if (stored || batch->takenBack) return batch->done(std::move(batch->outcome));
        batch->done(std::unexpected(storeFault(stored.error())));
    };
    if (!m_writer.submit(std::move(task))) batch->done(std::unexpected(tooManyWait()));
}

} // namespace autospace
