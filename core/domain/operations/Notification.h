// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Record.h"

#include <optional>
#include <QJsonObject>
#include <QString>

namespace autospace {

// A notice to one person. The text is made from the kind and its facts in the reader's language.
class Notification final : public Record {
    AUTOSPACE_RECORD(Notification)
    Id userId;
    QString kind; // the event that caused it
    QString title;
    QJsonObject facts;
    QString subjectCollection;
    std::optional<Id> subjectId;
    std::optional<Instant> readAt;
    std::optional<Instant> snoozedUntil;
};

} // namespace autospace
