// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/CommitObserver.h"
#include "core/server/writer/WriteTask.h"

#include <vector>

namespace autospace {

// Runs tasks one after the other in one transaction, each in a savepoint if there are several, and commits them
// together: one sync of the disk for all. A task is told that it is done only after the commit; when the commit fails,
// all of them are told why.
class WriteGroup {
public:
    struct Outcome {
        std::vector<Stored<>> results; // what came of each task, in order
        CommitNotice notice;           // what they changed together
    };

    // The first half: nobody has been told yet. An error when nothing of any task was committed, because the database
    // was in trouble or the only task was refused.
    [[nodiscard]] static std::expected<Outcome, StoreError> commit(StoreSession& session,
                                                                   std::vector<WriteTask>& tasks);
    // The second half. The observer may be null.
    static void tell(std::vector<WriteTask>& tasks, const std::expected<Outcome, StoreError>& outcome,
                     CommitObserver* observer);
    // Tells every task that it could not be done.
    static void refuse(std::vector<WriteTask>& tasks, const StoreError& error);
    static void tellObserver(const CommitNotice& notice, CommitObserver* observer);
    // What the task's part of an open transaction came to: its own error, or the session's first failure.
    [[nodiscard]] static Stored<> attempt(StoreSession& session, WriteTask& task);

private:
    // Whether the database itself is in trouble, rather than one task: the disk is full, the file damaged, the
    // connection gone. SQLite may have given the whole transaction up then, so that nothing of the group may count.
    [[nodiscard]] static bool endsAll(const StoreError& error);
    // All tasks of an open transaction, up to where only the commit is left.
    [[nodiscard]] static Stored<> fill(StoreSession& session, std::vector<WriteTask>& tasks, Outcome& outcome);
    [[nodiscard]] static Stored<> inSavepoint(StoreSession& session, WriteTask& task);
};

} // namespace autospace
