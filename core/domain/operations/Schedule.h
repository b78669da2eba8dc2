// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <optional>
#include <QString>

namespace autospace {

// Work that recurs: which job is queued, how often, and when it last went well.
class Schedule final : public Record {
    AUTOSPACE_RECORD(Schedule)
    QString name;
    QString jobKind;
    qint64 everySeconds = 0;
    Instant nextRunAt;
    std::optional<Instant> lastSuccessAt;
    bool paused = false;
};

} // namespace autospace
