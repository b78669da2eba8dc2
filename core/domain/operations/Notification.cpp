// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/Notification.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    Notification, u"notifications"_s, QT_TRANSLATE_NOOP("records", "Notification"), "title",
    (QList<Field>{
        fieldOf<&Notification::userId>("user_id", QT_TRANSLATE_NOOP("fields", "Recipient"))
            .readOnly()
            .indexed()
            .refersTo("users"),
        fieldOf<&Notification::kind>("kind", QT_TRANSLATE_NOOP("fields", "Kind")).readOnly().length(1, 80),
        fieldOf<&Notification::title>("title", QT_TRANSLATE_NOOP("fields", "Title")).readOnly().length(1, 200),
        fieldOf<&Notification::facts>("facts", QT_TRANSLATE_NOOP("fields", "Facts")).readOnly(),
        fieldOf<&Notification::subjectCollection>("subject_collection", QT_TRANSLATE_NOOP("fields", "About"))
            .readOnly()
            .length(0, 60),
        fieldOf<&Notification::subjectId>("subject_id", QT_TRANSLATE_NOOP("fields", "Record")).readOnly(),
        fieldOf<&Notification::readAt>("read_at", QT_TRANSLATE_NOOP("fields", "Read")).readOnly(),
        fieldOf<&Notification::snoozedUntil>("snoozed_until", QT_TRANSLATE_NOOP("fields", "Snoozed until")).readOnly(),
    }),
    (QList<CompositeIndex>{{{"user_id", "created_at"}}}))

} // namespace autospace
