// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/domain/people/Action.h"
#include "core/domain/people/ReadScope.h"
#include "core/domain/schema/FieldChoice.h"
#include "core/domain/schema/RecordType.h"

#include <QSet>

namespace autospace {

// The answers that lists, single reads, commands, exports, the feed and the screens get from the permission table.
// Whoever has several roles may do what any of them allows.
class Permissions {
public:
    // Whether the actor may do this to this record. A record of another organization than the one acted in is never
    // allowed; one that is still without an organization counts as belonging to it.
    [[nodiscard]] static bool may(const Actor& actor, Action action, const Record& record);
    // Whether there can be a record of the type that the actor may do this to: opens routes, pages and buttons.
    [[nodiscard]] static bool mayAny(const Actor& actor, Action action, const RecordType& type);
    // The same for what is no record: "audit".
    [[nodiscard]] static bool mayAny(const Actor& actor, Action action, QStringView collection);
    // What lists, the feed and the search are narrowed to.
    [[nodiscard]] static ReadScope readScope(const Actor& actor, const RecordType& type);
    // The fields that may(), hiddenFields() and mask() look at: a record with these alone is answered about as a whole one.
    [[nodiscard]] static FieldChoice decisive(const RecordType& type);
    // Fields of this record that the actor does not see, although the record may be read.
    [[nodiscard]] static QSet<QString> hiddenFields(const Actor& actor, const Record& record);
    // Fields that the actor sees in no record of the type; filters and sort keys over them are to be refused.
    [[nodiscard]] static QSet<QString> hiddenFields(const Actor& actor, const RecordType& type);
    // Empties the hidden fields.
    static void mask(const Actor& actor, Record& record);
    // Changes whenever what the actor may read could have changed: roles, garages, or the table itself. 32 hex digits.
    [[nodiscard]] static QByteArray scopeFingerprint(const Actor& actor);
};

} // namespace autospace
