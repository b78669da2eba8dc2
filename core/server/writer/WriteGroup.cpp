// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/writer/WriteGroup.h"

namespace autospace {

Stored<> WriteGroup::attempt(StoreSession& session, WriteTask& task) {
    Stored<> result = task.run(session);
    // Reads cannot return errors; a task that decided on a failed read must not count.
    if (result)
        if (const auto failure = session.failure()) return std::unexpected(*failure);
    return result;
}

Stored<> WriteGroup::inSavepoint(StoreSession& session, WriteTask& task) {
    if (auto begun = session.savepoint(); !begun) return begun;
    Stored<> result = attempt(session, task);
    if (result) result = session.releaseSavepoint();
    if (result) return result;
    if (auto undone = session.rollbackToSavepoint(); !undone) return undone;
    return result;
}

bool WriteGroup::endsAll(const StoreError& error) {
    switch (error.kind) {
    case StoreError::Kind::Full:
    case StoreError::Kind::Corrupt:
    case StoreError::Kind::Connection:
    case StoreError::Kind::Schema:
    case StoreError::Kind::Other: return true;
    default: return false;
    }
}

Stored<> WriteGroup::fill(StoreSession& session, std::vector<WriteTask>& tasks, Outcome& outcome) {
    if (tasks.size() == 1) {
        outcome.results.push_back(attempt(session, tasks.front()));
        return outcome.results.front();
    }
    // Before the first savepoint: one that is rolled back gives back the locks taken in it.
    if (const Id orgId = tasks.front().orgId; !orgId.isNull())
        if (auto locked = session.lockOrganization(orgId); !locked) return locked;
    outcome.results.reserve(tasks.size());
    for (WriteTask& task : tasks) {
        outcome.results.push_back(inSavepoint(session, task));
        const Stored<>& result = outcome.results.back();
        if (!result && endsAll(result.error())) return result;
    }
    return {};
}

std::expected<WriteGroup::Outcome, StoreError> WriteGroup::commit(StoreSession& session,
                                                                  std::vector<WriteTask>& tasks) {
    if (auto begun = session.begin(Access::Write); !begun) return std::unexpected(begun.error());
    Outcome outcome;
    Stored<> done = fill(session, tasks, outcome);
    if (done) {
        for (size_t i = 0; i < tasks.size(); ++i)
            if (outcome.results[i] && tasks[i].notice) outcome.notice.add(*tasks[i].notice);
        if (!outcome.notice.isEmpty()) done = session.announce(outcome.notice.toText());
    }
    if (done) done = session.commit();
    if (done) return outcome;
    session.rollback();
    return std::unexpected(done.error());
}

void WriteGroup::tellObserver(const CommitNotice& notice, CommitObserver* observer) {
    if (observer && !notice.isEmpty()) observer->committed(notice);
}

void WriteGroup::tell(std::vector<WriteTask>& tasks, const std::expected<Outcome, StoreError>& outcome,
                      CommitObserver* observer) {
    if (!outcome) return refuse(tasks, outcome.error());
    tellObserver(outcome->notice, observer);
    for (size_t i = 0; i < tasks.size(); ++i)
        tasks[i].done(outcome->results[i]);
}

void WriteGroup::refuse(std::vector<WriteTask>& tasks, const StoreError& error) {
    for (WriteTask& task : tasks)
        task.done(std::unexpected(error));
}

} // namespace autospace
