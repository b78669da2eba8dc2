// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Query.h"
#include "core/domain/schema/RecordType.h"
#include "core/domain/schema/Taker.h"

#include <memory>

namespace autospace {

// What commands and permissions read records through: a database transaction in the core, the cache in the
// client, a list in tests. A view is consistent: what it answers does not change while a command looks at it.
// It is not bound to an organization; callers state org_id where it matters.
class View {
public:
    virtual ~View() = default;
    // The record, also when deleted; null when there is none.
    [[nodiscard]] virtual RecordPtr find(const RecordType& type, const Id& id) const = 0;
    [[nodiscard]] virtual QList<RecordPtr> select(const RecordType& type, const Query& query) const = 0;

    // Those that no taker takes. Databases answer it without reading the takers' records; the query is not to go backwards.
    [[nodiscard]] virtual QList<RecordPtr> selectFree(const RecordType& type, const Query& query,
                                                      const QList<Taker>& takers) const;

    // Typed forms. get() leaves deleted records out.
    template <class T>
    [[nodiscard]] std::shared_ptr<const T> get(const Id& id) const {
        RecordPtr record = find(T::staticType(), id);
        if (!record || record->deletedAt) return nullptr;
        return std::static_pointer_cast<const T>(record);
    }
    template <class T>
    [[nodiscard]] QList<std::shared_ptr<const T>> list(const Query& query) const {
        return typed<T>(select(T::staticType(), query));
    }
    template <class T>
    [[nodiscard]] QList<std::shared_ptr<const T>> listFree(const Query& query, const QList<Taker>& takers) const {
        return typed<T>(selectFree(T::staticType(), query, takers));
    }
    template <class T>
    [[nodiscard]] std::shared_ptr<const T> first(Query query) const {
        const auto found = list<T>(query.take(1));
        return found.isEmpty() ? nullptr : found.front();
    }

private:
    template <class T>
    [[nodiscard]] static QList<std::shared_ptr<const T>> typed(const QList<RecordPtr>& records) {
        QList<std::shared_ptr<const T>> list;
        list.reserve(records.size());
        for (const RecordPtr& record : records)
            list << std::static_pointer_cast<const T>(record);
        return list;
    }
};

} // namespace autospace
