// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/AuditEntry.h"

#include <QJsonArray>
#include <QSet>

namespace autospace {

// What happened to a record, newest first: [{at, actor_name, action, before, after, device}].
class TimelineJson {
public:
    static constexpr int longest = 500;
    // hidden: fields that the reader does not see.
    [[nodiscard]] static QJsonArray of(const QList<AuditEntry>& entries, const QSet<QString>& hidden);
};

} // namespace autospace
