// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SessionRecords.h"

namespace autospace {

namespace {

// The same look at the cache under the name that models know.
class Reader final : public RecordReader {
public:
    explicit Reader(const CacheReader& cache) : m_cache(cache) {}

    RecordPtr find(const RecordType& type, const Id& id) const override { return m_cache.find(type, id); }
    QList<RecordPtr> select(const RecordType& type, const Query& query) const override { return m_cache.select(type, query); }
    qint64 count(const RecordType& type, const Query& query) const override { return m_cache.count(type, query); }
    qint64 rank(const RecordType& type, const Query& query, const Record& record) const override {
        return m_cache.rank(type, query, record);
    }
    QList<RecordPtr> selectAt(const RecordType& type, const Query& query, qint64 offset) const override {
        return m_cache.selectAt(type, query, offset);
    }
    QSet<Id> pending(const QString& collection, const QList<Id>& ids) const override {
        return m_cache.pending(collection, ids);
    }
    std::optional<QString> failure() const override { return m_cache.failure(); }

private:
    const CacheReader& m_cache;
};

} // namespace

SessionRecords::SessionRecords(Session& session) : RecordSource(nullptr), m_session(session) {
    connect(&session, &Session::changed, this, [this](const ChangedRows& rows) {
        for (const QString& collection : rows.collections())
            Q_EMIT changed(collection, rows.ids(collection).values());
    });
}

void SessionRecords::post(Job job) {
    m_session.post([job = std::move(job)](const CacheReader& cache) { job(Reader(cache)); });
}

} // namespace autospace
