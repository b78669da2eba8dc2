// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RecordNames.h"

#include "core/domain/people/Membership.h"

namespace autospace {

using namespace Qt::StringLiterals;

RecordNames::Place RecordNames::placeOf(const QString& collection) const {
    if (collection == u"users"_s) return {&Membership::staticType(), u"name"_s, u"user_id"_s};
    const RecordType* type = m_registry.record(collection);
    if (!type || type->reach() != Reach::Synced) return {};
    return {type, QString::fromLatin1(type->titleField()), u"id"_s};
}

RecordNames::Name RecordNames::of(const View& view, const QString& collection, const Id& id) const {
    const Place place = placeOf(collection);
    if (!place.type) return {};
    RecordPtr record;
    if (place.id == u"id"_s)
        record = view.find(*place.type, id);
    else if (const auto found = view.select(*place.type, Query().where(place.id, Value(id)).take(1)); !found.isEmpty())
        record = found.front();
    if (!record) return {};
    const Field* zone = place.type->field(u"time_zone");
    return {toText(place.type->field(place.title)->read(*record)),
            zone ? toText(zone->read(*record)).toLatin1() : QByteArray()};
}

QList<RecordPtr> RecordNames::select(const View& view, const Place& place, const Id& orgId, Op op, const QString& text,
                                     int most) const {
    if (!place.type) return {};
    Query query;
    if (!orgId.isNull()) query.where(u"org_id"_s, Value(orgId));
    if (!text.isEmpty()) query.where(place.title, op, Value(text));
    return view.select(*place.type, query.orderBy(place.title).take(most));
}

QList<Id> RecordNames::find(const View& view, const QString& collection, const Id& orgId, Op op, const QString& text,
                            int most) const {
    const Place place = placeOf(collection);
    QList<Id> ids;
    for (const RecordPtr& record : select(view, place, orgId, op, text, most)) {
        const Value id = place.type->field(place.id)->read(*record);
        if (const Id* held = std::get_if<Id>(&id)) ids << *held;
    }
    return ids;
}

QStringList RecordNames::titles(const View& view, const QString& collection, const Id& orgId, const QString& part,
                                int most) const {
    const Place place = placeOf(collection);
    QStringList titles;
    for (const RecordPtr& record : select(view, place, orgId, Op::Contains, part, most))
        titles << toText(place.type->field(place.title)->read(*record));
    return titles;
}

} // namespace autospace
