// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/session/SnapshotMemo.h"

namespace autospace {

void SnapshotMemo::enter(quint32 content) {
    if (content == m_content) return;
    m_content = content;
    m_found.clear();
    m_selected.clear();
}

const RecordPtr* SnapshotMemo::find(const RecordType& type, const Id& id) const {
    const auto found = m_found.constFind({&type, id});
    return found == m_found.cend() ? nullptr : &*found;
}

void SnapshotMemo::keep(const RecordType& type, const Id& id, const RecordPtr& record) {
    makeRoom();
    m_found.insert({&type, id}, record);
}

const QList<RecordPtr>* SnapshotMemo::select(const QByteArray& key) const {
    const auto found = m_selected.constFind(key);
    return found == m_selected.cend() ? nullptr : &*found;
}

void SnapshotMemo::keep(const QByteArray& key, const QList<RecordPtr>& records) {
    makeRoom();
    m_selected.insert(key, records);
}

QByteArray SnapshotMemo::key(const RecordType& type, const Query& query) {
    if (!query.anyOf.isEmpty() || !query.search.isEmpty() || !query.sort.isEmpty() || !query.after.isEmpty() ||
        query.backwards || query.limit > 0 || query.withDeleted)
        return {};
    QByteArray key;
    key.reserve(160);
    const auto* address = &type;
    key.append(reinterpret_cast<const char*>(&address), sizeof address);
    // Sizes stand before what they measure, so that no two queries share a key.
    const auto append = [&key](QStringView text) {
        const qsizetype size = text.size();
        key.append(reinterpret_cast<const char*>(&size), sizeof size);
        key.append(reinterpret_cast<const char*>(text.utf16()), 2 * size);
    };
    for (const Filter& filter : query.all) {
        if (filter.op != Op::Equal || filter.values.size() != 1) return {};
        append(filter.field);
        if (const auto* id = std::get_if<Id>(&filter.values.front())) {
            const QUuid::Id128Bytes bytes = id->value.toBytes();
            key.append('i').append(reinterpret_cast<const char*>(bytes.data), sizeof bytes.data);
        } else if (const auto* text = std::get_if<QString>(&filter.values.front())) {
            key.append('t');
            append(*text);
        } else {
            return {};
        }
    }
    return key;
}

void SnapshotMemo::makeRoom() {
    if (m_found.size() + m_selected.size() < mostAnswers) return;
    m_found.clear();
    m_selected.clear();
}

} // namespace autospace
