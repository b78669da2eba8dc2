// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/EnumWords.h"
#include "core/domain/schema/Record.h"

#include <optional>
#include <QJsonObject>
#include <QString>

namespace autospace {

// dead: gave up after the allowed attempts.
enum class JobState { Queued, Running, Done, Retrying, Dead, Cancelled };
template <>
struct EnumWords<JobState> {
    static constexpr std::array words{"queued", "running", "done", "retrying", "dead", "cancelled"};
};

// A piece of work for the core, stored in the transaction that caused it. Leased while it runs; a lease that runs out
// is taken up by another worker.
class Job final : public Record {
    AUTOSPACE_RECORD(Job)
    QString kind;
    QJsonObject arguments;
    JobState state = JobState::Queued;
    Instant runAt;
    int attempts = 0;
    int maxAttempts = 0;
    std::optional<Instant> leasedUntil;
    std::optional<QString> leasedBy;
    std::optional<Instant> finishedAt;
    std::optional<QString> lastError;
    std::optional<QString> uniqueKey; // at most one open job per key
};

} // namespace autospace
