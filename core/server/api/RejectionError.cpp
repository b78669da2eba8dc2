// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RejectionError.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

struct Wording {
    int status;
    QString title;
};

Wording wording(Rejection::Kind kind) {
    switch (kind) {
    case Rejection::Kind::NotFound: return {404, u"Not found"_s};
    case Rejection::Kind::Forbidden: return {403, u"Not allowed"_s};
    case Rejection::Kind::Conflict: return {409, u"Conflict"_s};
    case Rejection::Kind::Invalid: return {422, u"Cannot be done as asked"_s};
    case Rejection::Kind::Stale: return {412, u"Changed in the meantime"_s};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ApiError toApiError(const Rejection& rejection) {
    const Wording words = wording(rejection.kind);
    QList<ErrorItem> items;
    for (const FieldError& field : rejection.fields)
        items << ErrorItem{field.code, words.title, field.detail, ErrorSource::pointer(field.pointer), rejection.meta};
    if (items.isEmpty()) items << ErrorItem{rejection.code, words.title, rejection.detail, {}, rejection.meta};
    return ApiError(words.status, items);
}

QJsonObject toErrorObject(const ApiError& error) {
    const QJsonArray errors = error.document()[u"errors"_s].toArray();
    QJsonObject first = errors.first().toObject();
    first.insert(u"status"_s, error.status());
    if (errors.size() < 2) return first;
    QJsonArray fields;
    for (const QJsonValue& item : errors)
        fields << QJsonObject{{u"pointer"_s, item[u"source"_s][u"pointer"_s]},
                              {u"code"_s, item[u"code"_s]},
                              {u"detail"_s, item[u"detail"_s]}};
    QJsonObject meta = first[u"meta"_s].toObject();
    meta.insert(u"fields"_s, fields);
    first.insert(u"meta"_s, meta);
    return first;
}

} // namespace autospace
