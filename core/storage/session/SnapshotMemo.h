// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Query.h"
#include "core/domain/schema/RecordType.h"

#include <QHash>

namespace autospace {

// What a session's snapshots have answered about the records that every request looks at to know who asks, so that the
// next snapshot with the same content need not be asked again. It is bound to the content, not to a time: once anything
// was written, by this process or another, it knows nothing any more.
class SnapshotMemo {
public:
    static constexpr qsizetype mostAnswers = 2048; // then it starts anew

    // The snapshot that is read from now on holds this content.
    void enter(quint32 content);

    // The answer to find(); null when it is not known. The answer itself is null for a record that does not exist.
    [[nodiscard]] const RecordPtr* find(const RecordType& type, const Id& id) const;
    void keep(const RecordType& type, const Id& id, const RecordPtr& record);

    // The answer to select(), for what key() names.
    [[nodiscard]] const QList<RecordPtr>* select(const QByteArray& key) const;
    void keep(const QByteArray& key, const QList<RecordPtr>& records);
    // Names a query that asks for equal ids and texts and for nothing else; empty for any other.
    [[nodiscard]] static QByteArray key(const RecordType& type, const Query& query);

private:
    void makeRoom();

    quint32 m_content = 0;
    QHash<std::pair<const RecordType*, Id>, RecordPtr> m_found;
    QHash<QByteArray, QList<RecordPtr>> m_selected;
};

} // namespace autospace
