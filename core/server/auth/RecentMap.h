// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <list>
#include <unordered_map>

namespace autospace {

// A map that holds at most `capacity` entries and forgets the one that was not used for the longest
// time. Not safe for several threads by itself.
template <class Value>
class RecentMap {
public:
    explicit RecentMap(size_t capacity) : m_capacity(capacity) { Q_ASSERT(m_capacity > 0); }

    // The entry of this key, made with its default value when it is new; now the most recent one.
    Value& touch(QByteArrayView key) {
        if (Value* found = find(key)) return *found;
        if (m_index.size() == m_capacity) {
            m_index.erase(m_entries.back().first);
            m_entries.pop_back();
        }
        m_entries.emplace_front(key.toByteArray(), Value());
        m_index.emplace(m_entries.front().first, m_entries.begin());
        return m_entries.front().second;
    }

    // The entry, now the most recent one, or none. Valid until the next call of touch() or remove().
    Value* find(QByteArrayView key) {
        const auto found = m_index.find(key);
        if (found == m_index.end()) return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &found->second->second;
    }

    void remove(QByteArrayView key) {
        const auto found = m_index.find(key);
        if (found == m_index.end()) return;
        const auto entry = found->second;
        m_index.erase(found);
        m_entries.erase(entry);
    }

    [[nodiscard]] size_t size() const { return m_index.size(); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QByteArrayView text) const { return qHash(text, QHashSeed::globalSeed()); }
    };
    using Entries = std::list<std::pair<QByteArray, Value>>;

    size_t m_capacity;
    Entries m_entries; // the most recent first
    std::unordered_map<QByteArray, typename Entries::iterator, Hash, std::equal_to<>> m_index;
};

} // namespace autospace
