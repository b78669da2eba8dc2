// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace autospace {

// The core's word on one pushed command.
struct PushResult {
    Id id;
    bool applied = false;
    qint64 sequence = 0;      // applied: the log position that contains the effect
    QString collection;       // applied: of the record that answers
    std::optional<Id> record; // applied
    QJsonObject error;        // rejected: {status, code, title, detail, meta, source}
};

} // namespace autospace
