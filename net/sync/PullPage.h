// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"

#include <QList>
#include <QString>

namespace autospace {

// One record of a page of the feed: its present state, or none when it is to be forgotten.
struct PullChange {
    const RecordType* type = nullptr;
    Id id;
    std::shared_ptr<const Record> record; // null = forget
};

// One page of an organization's feed.
struct PullPage {
    QList<PullChange> changes;
    QString cursor;
    qint64 sequence = 0; // the log position that the page reaches
    bool more = false;
    bool reset = false; // the core starts over, whatever was asked
    QString resetReason;
    bool startsOver = false; // reset, or asked without a cursor: what is cached of the organization goes first
    Instant serverTime;
};

} // namespace autospace
