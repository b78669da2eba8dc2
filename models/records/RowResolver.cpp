// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RowResolver.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QByteArray zoneOf(const Record& record) {
    const Field* field = record.type().field(u"time_zone");
    return field ? toText(field->read(record)).toLatin1() : QByteArray();
}

} // namespace

QList<RecordRow> RowResolver::rows(const QList<RecordPtr>& records) {
    QList<RecordRow> rows;
    if (records.isEmpty()) return rows;
    QList<Id> ids;
    for (const RecordPtr& record : records)
        ids << record->id;
    const QSet<Id> pending = m_reader.pending(records.front()->recordType().collection(), ids);
    rows.reserve(records.size());
    for (const RecordPtr& record : records) {
        rows << RecordRow{.record = record, .pending = pending.contains(record->id), .titles = {}, .zone = {}};
        resolve(rows.back());
    }
    return rows;
}

void RowResolver::resolve(RecordRow& row) {
    row.zone = zoneOf(*row.record);
    for (const Field& field : row.record->type().fields()) {
        if (!*field.references) continue;
        const Value value = field.read(*row.record);
        if (const auto* several = std::get_if<QStringList>(&value)) {
            row.titles.insert(QString::fromLatin1(field.name), namesOf(field.references, *several));
            continue;
        }
        const Id* id = std::get_if<Id>(&value);
        if (!id || id->isNull()) continue;
        const RecordNames::Name& found = named(field.references, *id);
        row.titles.insert(QString::fromLatin1(field.name), found.title);
        if (row.zone.isEmpty() && QLatin1StringView(field.references) == "locations"_L1) row.zone = found.zone;
    }
}

QString RowResolver::namesOf(const char* collection, const QStringList& ids) {
    QStringList names;
    for (const QString& text : ids)
        if (const auto id = Id::parse(text)) names << named(collection, *id).title;
    // Those that this person does not see are at least counted.
    const qsizetype unseen = names.removeAll(QString());
    names.sort(Qt::CaseInsensitive);
    if (unseen > 0) names << u'+' + QString::number(unseen);
    return names.join(u", "_s);
}

const RecordNames::Name& RowResolver::named(const char* collection, const Id& id) {
    const auto known = m_known.constFind(id);
    if (known != m_known.cend()) return *known;
    return *m_known.insert(id, m_names.of(m_reader, QString::fromLatin1(collection), id));
}

} // namespace autospace
