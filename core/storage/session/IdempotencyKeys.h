// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/IdempotencyEntry.h"
#include "core/storage/sql/SqlRunner.h"

#include <optional>

namespace autospace {

// Remembered answers, in table sys_idempotency.
class IdempotencyKeys {
public:
    explicit IdempotencyKeys(SqlRunner& runner) : m_runner(runner) {}

    [[nodiscard]] Stored<std::optional<IdempotencyEntry>> find(const Id& userId, const QString& key);
    // Unique when the key is remembered already.
    [[nodiscard]] Stored<> remember(const IdempotencyEntry& entry);
    [[nodiscard]] Stored<qint64> forgetBefore(Instant time);

private:
    SqlRunner& m_runner;
};

} // namespace autospace
