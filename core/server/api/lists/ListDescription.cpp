// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/lists/ListDescription.h"

#include "core/server/api/lists/FilterValues.h"
#include "core/server/api/lists/ListRequest.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject parameter(const QString& name, const QString& description, QJsonObject schema) {
    return {{u"name"_s, name}, {u"in"_s, u"query"_s}, {u"description"_s, description}, {u"schema"_s, schema}};
}

QJsonObject text() { return {{u"type"_s, u"string"_s}}; }

QJsonObject data(QJsonObject schema) {
    return {{u"type"_s, u"object"_s},
            {u"required"_s, QJsonArray{u"data"_s}},
            {u"properties"_s, QJsonObject{{u"data"_s, schema}}}};
}

QJsonObject record(const RecordType& type) {
    return {{u"$ref"_s, u"#/components/schemas/"_s + ListDescription::schemaName(type)}};
}

QJsonArray listParameters(const RecordType& type) {
    QJsonArray list;
    QStringList sortable;
    for (const Field& field : type.fields()) {
        const QString name = QString::fromLatin1(field.name);
        if (!FilterValues::canFilter(field)) continue;
        if (FilterValues::canSort(field)) sortable << name;
        list << parameter(u"filter[%1]"_s.arg(name),
                          u"Operators, as filter[%1][…]: %2."_s.arg(name, FilterValues::operators(field).join(u", "_s)),
                          text());
    }
    list << parameter(u"search"_s, u"Words that must be found in the searchable fields."_s, text());
    list << parameter(u"sort"_s, u"Up to four of %1; with a minus for descending."_s.arg(sortable.join(u", "_s)),
                      text());
    list << parameter(u"page[size]"_s, u"Records per page."_s,
                      {{u"type"_s, u"integer"_s},
                       {u"minimum"_s, 1},
                       {u"maximum"_s, ListRequest::largestPage},
                       {u"default"_s, ListRequest::defaultPage}});
    list << parameter(u"page[after]"_s, u"The cursor in links.next of the page before."_s, text());
    list << parameter(u"fields"_s, u"The fields to answer with, besides the id."_s, text());
    list << parameter(u"count"_s, u"Whether to count all matches, in meta.count."_s, {{u"type"_s, u"boolean"_s}});
    return list;
}

} // namespace

QString ListDescription::schemaName(const StructType& type) {
    QString name;
    bool upper = true;
    for (const QChar c : type.name()) {
        if (c == u'_' || c == u'.') {
            upper = true;
            continue;
        }
        name += upper ? c.toUpper() : c;
        upper = false;
    }
    return name;
}

RouteDescription ListDescription::list(const RecordType& type) {
    QJsonObject answer = data({{u"type"_s, u"array"_s}, {u"items"_s, record(type)}});
    QJsonObject properties = answer[u"properties"_s].toObject();
    properties.insert(u"links"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/ListLinks"_s}});
    properties.insert(u"meta"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/ListMeta"_s}});
    answer.insert(u"properties"_s, properties);
    return {type.collection() + u".list"_s,
            u"Lists %1 that you may read."_s.arg(type.collection()),
            type.collection(),
            listParameters(type),
            {},
            answer};
}

RouteDescription ListDescription::single(const RecordType& type) {
    return {type.collection() + u".get"_s, u"One of %1, with its version as ETag."_s.arg(type.collection()),
            type.collection(), {}, {}, data(record(type))};
}

RouteDescription ListDescription::timeline(const RecordType& type) {
    return {type.collection() + u".timeline"_s,
            u"What happened to it, newest first."_s,
            type.collection(),
            {},
            {},
            data({{u"type"_s, u"array"_s},
                  {u"items"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/TimelineEntry"_s}}}})};
}

} // namespace autospace
