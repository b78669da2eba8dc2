// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordWindow.h"

#include "core/domain/schema/QueryMatcher.h"
#include "models/records/RowResolver.h"

#include <algorithm>

namespace autospace {

namespace {

QList<RecordPtr> besideRecords(const RecordReader& reader, const RecordType& type, Query query, const Record& known,
                               int limit, bool backwards) {
    query.after = RecordWindow::cursor(known, query);
    query.backwards = backwards;
    return reader.select(type, query.take(limit));
}

} // namespace

QList<Value> RecordWindow::cursor(const Record& record, const Query& query) {
    QList<Value> values;
    for (const SortKey& key : query.sort) {
        const Field* field = record.type().field(key.field);
        values << (field ? field->read(record) : Value());
    }
    return values << Value(record.id);
}

RecordWindow RecordWindow::beginning(const RecordReader& reader, const Registry& registry, const RecordType& type,
                                     const Query& query, int limit) {
    RecordWindow window;
    Query page = query;
    window.rows = RowResolver(reader, registry).rows(reader.select(type, page.take(limit)));
    if (window.rows.size() < limit) window.total = window.rows.size();
    return window;
}

RecordWindow RecordWindow::at(const RecordReader& reader, const Registry& registry, const RecordType& type,
                              const Query& query, qint64 first, int limit) {
    RecordWindow window;
    window.total = reader.count(type, query);
    window.first = std::clamp<qint64>(first, 0, std::max<qint64>(0, window.total - limit));
    Query page = query;
    page.take(limit);
    window.rows = RowResolver(reader, registry)
                      .rows(window.first == 0 ? reader.select(type, page) : reader.selectAt(type, page, window.first));
    return window;
}

RecordWindow RecordWindow::beside(const RecordReader& reader, const Registry& registry, const RecordType& type,
                                  const Query& query, const Record& known, qint64 position, int limit, bool backwards) {
    RecordWindow window;
    window.rows = RowResolver(reader, registry).rows(besideRecords(reader, type, query, known, limit, backwards));
    window.first = backwards ? position - window.rows.size() : position + 1;
    return window;
}

RecordWindow RecordWindow::around(const RecordReader& reader, const Registry& registry, const RecordType& type,
                                  const Query& query, const Around& wanted) {
    for (const Id& id : wanted.anchors) {
        const RecordPtr anchor = reader.find(type, id);
        if (!anchor || !QueryMatcher::matches(*anchor, query)) continue;
        const qint64 position = reader.rank(type, query, *anchor);
        QList<RecordPtr> records;
        if (wanted.before > 0 && position > 0)
            records = besideRecords(reader, type, query, *anchor, wanted.before, true);
        const qint64 first = position - records.size();
        records << anchor;
        const int rest = wanted.limit - static_cast<int>(records.size());
        if (rest > 0) records << besideRecords(reader, type, query, *anchor, rest, false);
        RecordWindow window{.first = first, .total = reader.count(type, query), .rows = {}};
        window.rows = RowResolver(reader, registry).rows(records);
        return window;
    }
    return at(reader, registry, type, query, wanted.first, wanted.limit);
}

} // namespace autospace
