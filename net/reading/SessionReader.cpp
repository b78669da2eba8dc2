// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reading/SessionReader.h"

#include "net/sync/ConfirmedBase.h"

namespace autospace {

using namespace Qt::StringLiterals;

template <class T>
T SessionReader::taken(Stored<T> result) const {
    if (result) return *std::move(result);
    if (!m_failure) m_failure = result.error().message;
    return T{};
}

RecordPtr SessionReader::find(const RecordType& type, const Id& id) const { return m_session.find(type, id); }

QList<RecordPtr> SessionReader::select(const RecordType& type, const Query& query) const {
    return m_session.select(type, query);
}

QList<RecordPtr> SessionReader::selectFree(const RecordType& type, const Query& query,
                                           const QList<Taker>& takers) const {
    return m_session.selectFree(type, query, takers);
}

qint64 SessionReader::count(const RecordType& type, const Query& query) const {
    return taken(m_session.count(type, query));
}

qint64 SessionReader::rank(const RecordType& type, const Query& query, const Record& record) const {
    return taken(m_session.rank(type, query, record));
}

QList<RecordPtr> SessionReader::selectAt(const RecordType& type, const Query& query, qint64 offset) const {
    return taken(m_session.selectAt(type, query, offset));
}

QSet<Id> SessionReader::pending(const QString& collection, const QList<Id>& ids) const {
    QSet<Id> touched;
    if (ids.isEmpty()) return touched;
    Filter among{u"id"_s, Op::In, {}};
    for (const Id& id : ids)
        among.values << Value(ConfirmedBase::idFor(collection, id));
    for (const auto& base : m_session.list<ConfirmedBase>(Query().where(among)))
        touched.insert(base->recordId);
    return touched;
}

std::optional<QString> SessionReader::failure() const {
    if (m_failure) return m_failure;
    if (const auto failure = m_session.failure()) return failure->message;
    return std::nullopt;
}

} // namespace autospace
