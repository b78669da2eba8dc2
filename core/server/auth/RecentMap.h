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
    explicit RecentMap(size_t capacity) : capacity_(capacity) { Q_ASSERT(capacity_ > 0); }

    // The entry of this key, made with its default value when it is new; now the most recent one.
    Value& touch(QByteArrayView key) {
        if (Value* found = find(key)) return *found;
        if (index_.size() == capacity_) {
            index_.erase(entries_.back().first);
            entries_.pop_back();
        }
        entries_.emplace_front(key.toByteArray(), Value());
        index_.emplace(entries_.front().first, entries_.begin());
        return entries_.front().second;
    }

    // The entry, now the most recent one, or none. Valid until the next call of touch() or remove().
    Value* find(QByteArrayView key) {
        const auto found = index_.find(key);
        if (found == index_.end()) return nullptr;
        entries_.splice(entries_.begin(), entries_, found->second);
        return &found->second->second;
    }

    void remove(QByteArrayView key) {
        const auto found = index_.find(key);
        if (found == index_.end()) return;
        const auto entry = found->second;
        index_.erase(found);
        entries_.erase(entry);
    }

    [[nodiscard]] size_t size() const { return index_.size(); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(QByteArrayView text) const { return qHash(text, QHashSeed::globalSeed()); }
    };
    using Entries = std::list<std::pair<QByteArray, Value>>;

    size_t capacity_;
    Entries entries_; // the most recent first
    std::unordered_map<QByteArray, typename Entries::iterator, Hash, std::equal_to<>> index_;
};

} // namespace autospace
