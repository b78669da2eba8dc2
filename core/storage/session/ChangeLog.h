// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ChangeEntry.h"
#include "core/storage/session/LogEnds.h"

namespace autospace {

// The change log in table sys_changes: append-only, numbered per organization without holes.
class ChangeLog {
public:
    explicit ChangeLog(SqlRunner& runner) : m_runner(runner) {}

    // Behind the end, which is moved on.
    [[nodiscard]] Stored<> append(const Id& orgId, QList<ChangeEntry>& entries, LogEnds::End& end);
    [[nodiscard]] Stored<QList<ChangeEntry>> after(const Id& orgId, qint64 after, qint64 upTo, int limit);
    // Whether an entry after that one is about the collection.
    [[nodiscard]] Stored<bool> has(const Id& orgId, const QString& collection, qint64 after);
    [[nodiscard]] Stored<qint64> last(const Id& orgId);

private:
    SqlRunner& m_runner;
};

} // namespace autospace
