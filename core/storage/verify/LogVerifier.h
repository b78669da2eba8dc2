// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Store.h"
#include "core/storage/session/Tables.h"
#include "core/storage/sql/SqlRunner.h"

namespace autospace {

// Checks that the change log has no holes and that every synced record's present version stands in it, and reads
// every record once, which opens every sealed value.
class LogVerifier {
public:
    LogVerifier(SqlRunner& runner, const Tables& tables) : m_runner(runner), m_tables(tables) {}

    [[nodiscard]] Stored<> run(VerifyReport& report);

private:
    [[nodiscard]] Stored<> verifySequences(VerifyReport& report);
    [[nodiscard]] Stored<QString> firstHole(const Id& orgId, qint64 counted);
    [[nodiscard]] Stored<> verifyLogged(const RecordTable& table, VerifyReport& report);
    [[nodiscard]] Stored<> verifyReadable(const RecordTable& table, VerifyReport& report);

    SqlRunner& m_runner;
    const Tables& m_tables;
};

} // namespace autospace
