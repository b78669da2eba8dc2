// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/StoreSession.h"
#include "net/reading/CacheReader.h"

namespace autospace {

// A look at the cache through a database session, inside the caller's transaction.
class SessionReader final : public CacheReader {
public:
    explicit SessionReader(const StoreSession& session) : m_session(session) {}

    [[nodiscard]] RecordPtr find(const RecordType& type, const Id& id) const override;
    [[nodiscard]] QList<RecordPtr> select(const RecordType& type, const Query& query) const override;
    [[nodiscard]] QList<RecordPtr> selectFree(const RecordType& type, const Query& query,
                                              const QList<Taker>& takers) const override;
    [[nodiscard]] qint64 count(const RecordType& type, const Query& query) const override;
    [[nodiscard]] qint64 rank(const RecordType& type, const Query& query, const Record& record) const override;
    [[nodiscard]] QList<RecordPtr> selectAt(const RecordType& type, const Query& query, qint64 offset) const override;
    [[nodiscard]] QSet<Id> pending(const QString& collection, const QList<Id>& ids) const override;
    [[nodiscard]] std::optional<QString> failure() const override;

private:
    template <class T>
    [[nodiscard]] T taken(Stored<T> result) const;

    const StoreSession& m_session;
    mutable std::optional<QString> m_failure;
};

} // namespace autospace
