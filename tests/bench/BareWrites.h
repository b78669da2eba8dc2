// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/SqliteFile.h"

#include <QTemporaryDir>

namespace autospace::bench {

// The bookings that plain SQLite writes durably into the core's own tables, with all their indexes and the guard: what
// the core's creations are measured against. For each booking the statements that the core runs for it (look for a
// clash and a block, insert the row, an audit line and a change-log line, advance the counters), with no rules, no JSON,
// no network.
class BareWrites {
public:
    explicit BareWrites(qint64 bookings);
    // perCommit: bookings that share a commit.
    [[nodiscard]] double perSecond(int perCommit, double seconds);

private:
    struct Statements;
    void write(Statements& statements);

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteFile> m_file;
    QList<QByteArray> m_slots;
    qint64 m_start = 0;
    qint64 m_written = 0;
};

} // namespace autospace::bench
