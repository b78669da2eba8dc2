// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QJsonObject>
#include <QString>

namespace autospace {

// Something that happened, named in the past tense ("booking.confirmed"). Reactions on the core turn events into
// notifications and jobs inside the same transaction.
struct Event {
    QString name;
    Id recordId;
    QJsonObject details;
};

} // namespace autospace
