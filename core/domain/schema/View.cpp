// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schema/View.h"

#include "core/domain/schema/QueryMatcher.h"

#include <QSet>

#include <algorithm>

namespace autospace {

namespace {

Query takingRecords(const Taker& taker, const QList<RecordPtr>& resources) {
    Filter among{QString::fromLatin1(taker.fields.resource), Op::In, {}};
    for (const RecordPtr& resource : resources)
        among.values << Value(resource->id);
    Query query = Query()
                      .where(std::move(among))
                      .where(QString::fromLatin1(taker.fields.from), Op::Less, Value(taker.time.endsAt))
                      .where(QString::fromLatin1(taker.fields.until), Op::Greater, Value(taker.time.startsAt));
    if (!taker.fields.state) return query;
    Filter states{QString::fromLatin1(taker.fields.state), Op::In, {}};
    for (const QString& word : taker.fields.occupying)
        states.values << Value(word);
    return query.where(std::move(states));
}

bool counts(const Taker& taker, const Record& record) {
    return std::ranges::none_of(taker.except, [&](const QList<Filter>& group) {
        return std::ranges::all_of(group, [&](const Filter& filter) { return QueryMatcher::holds(record, filter); });
    });
}

} // namespace

QList<RecordPtr> View::selectFree(const RecordType& type, const Query& query, const QList<Taker>& takers) const {
    QList<RecordPtr> found = select(type, Query(query).take(0));
    QSet<Id> taken;
    for (const Taker& taker : takers) {
        const Field& resource = *taker.type->field(QString::fromLatin1(taker.fields.resource));
        for (const RecordPtr& record : select(*taker.type, takingRecords(taker, found)))
            if (counts(taker, *record)) taken << std::get<Id>(resource.read(*record));
    }
    found.removeIf([&](const RecordPtr& record) { return taken.contains(record->id); });
    if (query.limit > 0 && found.size() > query.limit) found.resize(query.limit);
    return found;
}

} // namespace autospace
