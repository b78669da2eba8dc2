// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/Job.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Job, u"jobs"_s, QT_TRANSLATE_NOOP("records", "Job"), "kind",
    (QList<Field>{
        fieldOf<&Job::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind")).length(1, 80).indexed(),
        fieldOf<&Job::arguments>("arguments", QT_TRANSLATE_NOOP("fields", "Arguments")),
        fieldOf<&Job::state>("state", QT_TRANSLATE_NOOP("fields", "State")).indexed(),
        fieldOf<&Job::runAt>("run_at", QT_TRANSLATE_NOOP("fields", "Due")).indexed(),
        fieldOf<&Job::attempts>("attempts", QT_TRANSLATE_NOOP("fields", "Attempts")),
        fieldOf<&Job::maxAttempts>("max_attempts", QT_TRANSLATE_NOOP("fields", "Attempts allowed")),
        fieldOf<&Job::leasedUntil>("leased_until", QT_TRANSLATE_NOOP("fields", "Leased until")),
        fieldOf<&Job::leasedBy>("leased_by", QT_TRANSLATE_NOOP("fields", "Worker")).length(0, 80),
        fieldOf<&Job::finishedAt>("finished_at", QT_TRANSLATE_NOOP("fields", "Finished")),
        fieldOf<&Job::lastError>("last_error", QT_TRANSLATE_NOOP("fields", "Last error")).length(0, 2000),
        fieldOf<&Job::uniqueKey>("unique_key", QT_TRANSLATE_NOOP("fields", "Key")).length(0, 200).indexed(),
    }),
    (QList<CompositeIndex>{{{"state", "run_at"}}}), Reach::CoreOnly)

} // namespace autospace
