// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/QueryMatcher.h"
#include "models/records/RecordSource.h"

#include <QHash>

namespace autospace {

// A cache made of lists. Jobs run when the event loop comes round, in order, as on the real reading thread; every read
// is counted, and a whole job fails when failing is set.
class ListedRecords final : public RecordSource {
    class Reader;

public:
    ListedRecords() = default;

    void put(const std::shared_ptr<Record>& record) {
        m_records[record->recordType().collection()].insert(record->id, record);
    }
    void erase(const QString& collection, const Id& id) { m_records[collection].remove(id); }
    void announce(const QString& collection) { Q_EMIT changed(collection, {}); }

    void post(Job job) override {
        ++jobs;
        QMetaObject::invokeMethod(this, [this, job = std::move(job)] { job(Reader(*this)); }, Qt::QueuedConnection);
    }

    // A look without the event loop, for the test itself.
    template <class F>
    auto look(F work) {
        const Reader reader(*this);
        return work(static_cast<const RecordReader&>(reader));
    }

    int jobs = 0;
    int selects = 0;
    QSet<Id> pendingIds;
    std::optional<QString> failing;

private:
    class Reader final : public RecordReader {
    public:
        explicit Reader(ListedRecords& owner) : m_owner(owner) {}
        RecordPtr find(const RecordType& type, const Id& id) const override {
            checkKept(type);
            return m_owner.m_records.value(type.collection()).value(id);
        }
        QList<RecordPtr> select(const RecordType& type, const Query& query) const override {
            ++m_owner.selects;
            return QueryMatcher::apply(all(type), query);
        }
        qint64 count(const RecordType& type, const Query& query) const override {
            return QueryMatcher::apply(all(type), unlimited(query)).size();
        }
        qint64 rank(const RecordType& type, const Query& query, const Record& record) const override {
            const auto rows = QueryMatcher::apply(all(type), unlimited(query));
            qint64 before = 0;
            for (const RecordPtr& row : rows)
                if (QueryMatcher::before(*row, record, query.sort)) ++before;
            return before;
        }
        QList<RecordPtr> selectAt(const RecordType& type, const Query& query, qint64 offset) const override {
            ++m_owner.selects;
            return QueryMatcher::apply(all(type), unlimited(query)).mid(offset, query.limit > 0 ? query.limit : -1);
        }
        QSet<Id> pending(const QString&, const QList<Id>& ids) const override {
            return m_owner.pendingIds & QSet<Id>(ids.begin(), ids.end());
        }
        std::optional<QString> failure() const override { return m_owner.failing; }

    private:
        // The client's cache has no table for what never leaves the core.
        static void checkKept(const RecordType& type) {
            if (type.reach() != Reach::Synced) qFatal("the cache keeps no %s", qPrintable(type.collection()));
        }
        static Query unlimited(Query query) {
            query.limit = 0;
            query.after.clear();
            return query;
        }
        QList<RecordPtr> all(const RecordType& type) const {
            checkKept(type);
            return m_owner.m_records.value(type.collection()).values();
        }
        ListedRecords& m_owner;
    };

    QHash<QString, QHash<Id, RecordPtr>> m_records;
};

} // namespace autospace
