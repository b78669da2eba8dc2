// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/RejectionError.h"

#include "core/domain/text/SentenceJson.h"

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

// The sentence in English for whoever reads the answer as it is, and in parts for who says it in another language.
ErrorItem item(const QString& code, const QString& title, const Sentence& sentence, const ErrorSource& source,
               QJsonObject facts) {
    SentenceJson::put(facts, sentence);
    return {code, title, sentence.text(), source, facts};
}

} // namespace

ApiError toApiError(const Rejection& rejection) {
    const Wording words = wording(rejection.kind);
    QList<ErrorItem> items;
    for (const FieldError& field : rejection.fields)
        items << item(field.code, words.title, field.detail, ErrorSource::pointer(field.pointer), rejection.meta);
    if (items.isEmpty()) items << item(rejection.code, words.title, rejection.detail, {}, rejection.meta);
    return ApiError(words.status, items);
}

QJsonObject toErrorObject(const ApiError& error) {
    const QJsonArray errors = error.document()[u"errors"_s].toArray();
    QJsonObject first = errors.first().toObject();
    first.insert(u"status"_s, error.status());
    if (errors.size() < 2) return first;
    QJsonArray all;
    for (const QJsonValue& error : errors)
        all << QJsonObject{{u"pointer"_s, error[u"source"_s][u"pointer"_s]},
                           {u"code"_s, error[u"code"_s]},
                           {u"detail"_s, error[u"detail"_s]},
                           {u"sentence"_s, error[u"meta"_s][u"sentence"_s]}};
    QJsonObject meta = first[u"meta"_s].toObject();
    meta.insert(u"errors"_s, all);
    first.insert(u"meta"_s, meta);
    return first;
}

} // namespace autospace
