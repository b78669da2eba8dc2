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
    if (result) return session.releaseSavepoint();
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

std::vector<Stored<>> WriteGroup::commit(StoreSession& session, std::vector<WriteTask>& tasks) {
    const auto allRefused = [&](const StoreError& error) {
        return std::vector<Stored<>>(tasks.size(), Stored<>(std::unexpected(error)));
    };
    if (auto begun = session.begin(Access::Write); !begun) return allRefused(begun.error());
    std::vector<Stored<>> results;
    results.reserve(tasks.size());
    for (WriteTask& task : tasks) {
        results.push_back(inSavepoint(session, task));
        if (results.back() || !endsAll(results.back().error())) continue;
        const StoreError trouble = results.back().error();
        session.rollback();
        return allRefused(trouble);
    }
    if (const auto committed = session.commit(); !committed) {
        session.rollback();
        for (Stored<>& result : results)
            if (result) result = committed;
    }
    return results;
}

void WriteGroup::tell(std::vector<WriteTask>& tasks, const std::vector<Stored<>>& results) {
    for (size_t i = 0; i < tasks.size(); ++i)
        tasks[i].done(results[i]);
}

void WriteGroup::refuse(std::vector<WriteTask>& tasks, const StoreError& error) {
    for (WriteTask& task : tasks)
        task.done(std::unexpected(error));
}

} // namespace autospace
