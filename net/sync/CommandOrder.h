// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace autospace {

// What a person wants done.
struct CommandOrder {
    Id organization;
    QString name;             // of the command type: "bookings.check_in"
    std::optional<Id> target; // the record; none for those of a whole collection
    QJsonObject arguments;
    std::optional<QJsonObject> base; // for updates: the old values of the fields being changed
};

} // namespace autospace
