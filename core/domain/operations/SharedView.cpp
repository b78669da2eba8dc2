// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/operations/SharedView.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(
    SharedView, u"shared_views"_s, QT_TRANSLATE_NOOP("records", "Shared view"), "name",
    (QList<Field>{
        fieldOf<&SharedView::userId>("user_id", QT_TRANSLATE_NOOP("fields", "Person"))
            .readOnly()
            .indexed()
            .refersTo("users"),
        fieldOf<&SharedView::sharedBy>("shared_by", QT_TRANSLATE_NOOP("fields", "Shared by")).readOnly().length(0, 120),
        fieldOf<&SharedView::list>("list", QT_TRANSLATE_NOOP("fields", "List")).length(1, 80),
        fieldOf<&SharedView::name>("name", QT_TRANSLATE_NOOP("fields", "Name")).length(1, 80),
        fieldOf<&SharedView::filter>("filter", QT_TRANSLATE_NOOP("fields", "Filter")).length(0, 2000),
        fieldOf<&SharedView::sort>("sort", QT_TRANSLATE_NOOP("fields", "Order")).length(0, 200),
        fieldOf<&SharedView::columns>("columns", QT_TRANSLATE_NOOP("fields", "Columns")),
    }),
    (QList<CompositeIndex>{{{"org_id", "list", "name"}, true}}))

} // namespace autospace
