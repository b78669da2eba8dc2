// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Actor.h"
#include "core/server/api/lists/ListRequest.h"

namespace autospace {

// Narrows a list to what somebody may read, and keeps hidden fields from being guessed through it: a filter, a sort key
// or a search over a field counts only for the roles that see the field.
class ListScope {
public:
    // False when there is nothing that this person may read in this way.
    [[nodiscard]] static bool narrow(ListRequest& request, const Actor& actor, const RecordType& type);

private:
    [[nodiscard]] static QSet<QString> usedFields(const Query& query);
    // The roles that see all of these fields.
    [[nodiscard]] static QList<Role> seeing(const Actor& actor, const RecordType& type, const QSet<QString>& fields);
    // Searches the visible fields only, as filters. False when none of them is searchable.
    [[nodiscard]] static bool searchVisible(Query& query, const QSet<QString>& hidden, const RecordType& type);
};

} // namespace autospace
