// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/RecordType.h"
#include "core/storage/sql/SqlText.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace autospace {

// What a write transaction has read already. The commands of a group ask for the same few records again and again (who
// asks, the organization, the garage); each is read from the database once, and again only after the transaction itself
// has written one of its collection. It lives no longer than the transaction, so that the next one sees what others
// did.
class ReadMemory {
public:
    // Nothing when it was not read; null when it was and there is none.
    [[nodiscard]] std::optional<RecordPtr> find(const RecordType& type, const Id& id) const;
    [[nodiscard]] std::optional<QList<RecordPtr>> select(const RecordType& type, const SqlText& sql) const;
    void remember(const RecordType& type, const Id& id, const RecordPtr& record);
    void remember(const RecordType& type, const SqlText& sql, const QList<RecordPtr>& records);
    // One of the type is about to be written.
    void written(const RecordType& type);
    // The transaction is over, or went back to a savepoint.
    void forget();

private:
    // Bounds what a long import keeps.
    static constexpr qsizetype most = 2000;
    struct Known {
        QHash<Id, RecordPtr> records;
        QHash<QByteArray, QList<RecordPtr>> selections;
        bool changing = false; // is written again and again: not worth remembering
    };
    [[nodiscard]] static QByteArray keyOf(const SqlText& sql);
    [[nodiscard]] Known* roomFor(const RecordType& type);

    QHash<const RecordType*, Known> m_known;
    qsizetype m_count = 0;
};

} // namespace autospace
