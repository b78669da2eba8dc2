// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/RejectionReading.h"

#include "core/domain/text/SentenceJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Rejection::Kind kindOf(int status) {
    switch (status) {
    case 403: return Rejection::Kind::Forbidden;
    case 404: return Rejection::Kind::NotFound;
    case 409: return Rejection::Kind::Conflict;
    case 412: return Rejection::Kind::Stale;
    default: return Rejection::Kind::Invalid;
    }
}

Sentence unexplained(int status) {
    return {QT_TRANSLATE_NOOP("rules", "The server answered with HTTP %1."), QString::number(status)};
}

// What stood there before sentences travelled, or comes from elsewhere, is English and said as it is.
Sentence sentenceOf(const std::optional<Sentence>& sentence, const QJsonValue& detail) {
    return sentence ? *sentence : Sentence::plain(detail.toString());
}

} // namespace

CommandRefusal refusalFrom(const QJsonObject& error) {
    CommandRefusal refusal;
    // JSON:API writes the status as text.
    refusal.status = error[u"status"_s].isString() ? error[u"status"_s].toString().toInt() : error[u"status"_s].toInt();
    refusal.rejection.kind = kindOf(refusal.status);
    // What is not a core's answer may lack both, and somebody is to read it.
    refusal.rejection.code = error[u"code"_s].toString();
    if (refusal.rejection.code.isEmpty()) refusal.rejection.code = u"http_%1"_s.arg(refusal.status);
    refusal.rejection.meta = error[u"meta"_s].toObject();
    refusal.rejection.detail = sentenceOf(SentenceJson::take(refusal.rejection.meta),
                                          error[u"detail"_s].toString(error[u"title"_s].toString()));
    if (refusal.rejection.detail.isEmpty()) refusal.rejection.detail = unexplained(refusal.status);
    for (const QJsonValue& field : refusal.rejection.meta.value(u"errors"_s).toArray())
        refusal.rejection.fields << FieldError{
            field[u"pointer"_s].toString(), field[u"code"_s].toString(),
            sentenceOf(SentenceJson::read(field[u"sentence"_s]), field[u"detail"_s])};
    const QString pointer = error[u"source"_s][u"pointer"_s].toString();
    if (refusal.rejection.fields.isEmpty() && !pointer.isEmpty())
        refusal.rejection.fields << FieldError{pointer, refusal.rejection.code, refusal.rejection.detail};
    return refusal;
}

QJsonObject errorOf(int status, const QByteArray& body) {
    const QJsonArray errors = QJsonDocument::fromJson(body)[u"errors"_s].toArray();
    if (!errors.isEmpty()) return errors.first().toObject();
    const Sentence said = unexplained(status);
    QJsonObject facts;
    SentenceJson::put(facts, said);
    return {
        {u"status"_s, status}, {u"code"_s, u"http_%1"_s.arg(status)}, {u"detail"_s, said.text()}, {u"meta"_s, facts}};
}

} // namespace autospace
