// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/operations/Job.h"
#include "core/server/jobs/JobContext.h"

#include <expected>
#include <functional>

namespace autospace {

// One kind of work that the core does by itself. It may be done twice (a lease can run out while the work still goes
// on, a core can be killed after the work and before the note of it), so that it must come to the same.
struct JobKind {
    using Work = std::function<std::expected<void, QString>(const Job&, JobContext&)>;

    QString name;
    Work work; // an error is a sentence for whoever runs the core
    qint64 leaseMs = 60'000;
    int maxAttempts = 8;
    // Not 0: queued by itself, this often.
    qint64 everySeconds = 0;
};

} // namespace autospace
