// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/Schedule.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Schedule, u"schedules"_s, QT_TRANSLATE_NOOP("records", "Schedule"), "name",
    (QList<Field>{
        fieldOf<&Schedule::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 80),
        fieldOf<&Schedule::jobKind>("job_kind", QT_TRANSLATE_NOOP("fields", "Job")).length(1, 80),
        fieldOf<&Schedule::everySeconds>("every_seconds", QT_TRANSLATE_NOOP("fields", "Every"))
            .between(1, 31536000)
            .in("s"),
        fieldOf<&Schedule::nextRunAt>("next_run_at", QT_TRANSLATE_NOOP("fields", "Next run")).indexed(),
        fieldOf<&Schedule::lastSuccessAt>("last_success_at", QT_TRANSLATE_NOOP("fields", "Last success")),
        fieldOf<&Schedule::paused>("paused", QT_TRANSLATE_NOOP("fields", "Paused")),
    }),
    (QList<CompositeIndex>{{{"name"}, true}}), Reach::CoreOnly)

} // namespace autospace
