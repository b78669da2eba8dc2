// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QHash>
#include <QJsonObject>

namespace autospace {

// Ids inside the JSON of a command's arguments: a command that is made anew makes records with new ids, and those that
// named the old ones follow.
class IdSubstitution {
public:
    [[nodiscard]] static bool mentions(const QJsonValue& json, const Id& id);
    [[nodiscard]] static QJsonObject apply(const QJsonObject& json, const QHash<Id, Id>& replacements);
};

} // namespace autospace
