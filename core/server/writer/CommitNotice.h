// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Id.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace autospace {

// What a committed transaction changed, for whoever keeps something in memory or waits for news.
struct CommitNotice {
    QHash<Id, qint64> sequences; // organization → the position its change log has reached
    QSet<QString> collections;   // of every record written, those that never leave the core too
    QSet<Id> users;              // whose account or membership changed
    QSet<Id> endedSessions;      // sign-ins that are over

    [[nodiscard]] bool isEmpty() const {
        return sequences.isEmpty() && collections.isEmpty() && endedSessions.isEmpty();
    }
    void add(const CommitNotice& later);
    // For the other cores on the same database. Nothing when it is too long for one announcement (PostgreSQL takes
    // 8000 bytes): then they are told that they missed something.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<CommitNotice> fromText(const QString& text);
};

} // namespace autospace
