// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/writer/WriteTask.h"

#include <vector>

namespace autospace {

// Runs tasks one after the other in one transaction, each in a savepoint, and commits them together: one sync of the
// disk for all. A task is told that it is done only after the commit; when the commit fails, all of them are told why.
class WriteGroup {
public:
    static void run(StoreSession& session, std::vector<WriteTask>& tasks) { tell(tasks, commit(session, tasks)); }
    // The first half: what came of each task, in order. Nobody has been told yet.
    [[nodiscard]] static std::vector<Stored<>> commit(StoreSession& session, std::vector<WriteTask>& tasks);
    // The second half.
    static void tell(std::vector<WriteTask>& tasks, const std::vector<Stored<>>& results);
    // Tells every task that it could not be done.
    static void refuse(std::vector<WriteTask>& tasks, const StoreError& error);
    // What the task's part of an open transaction came to: its own error, or the session's first failure.
    [[nodiscard]] static Stored<> attempt(StoreSession& session, WriteTask& task);

private:
    // Whether the database itself is in trouble, rather than one task: the disk is full, the file damaged, the connection
    // gone. SQLite may have given the whole transaction up then, so that nothing of the group may count.
    [[nodiscard]] static bool endsAll(const StoreError& error);
    [[nodiscard]] static Stored<> inSavepoint(StoreSession& session, WriteTask& task);
};

} // namespace autospace
