// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/sync/FakeCore.h"

#include "core/domain/command/Decision.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/domain/text/SentenceJson.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

HttpReply json(int status, const QJsonObject& body) {
    return {status, {}, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QJsonObject errorObject(const Rejection& rejection) {
    QJsonObject facts = rejection.meta;
    SentenceJson::put(facts, rejection.detail);
    return {{u"status"_s, u"409"_s},
            {u"code"_s, rejection.code},
            {u"detail"_s, rejection.detail.text()},
            {u"meta"_s, facts}};
}

} // namespace

HttpReply FakeCore::handle(const HttpRequest& request) {
    if (!open)
        return json(404,
                    {{u"errors"_s, QJsonArray{QJsonObject{{u"code"_s, u"not_found"_s}, {u"detail"_s, u"Gone."_s}}}}});
    if (request.path.startsWith("/v1/sync/pull"_L1)) return pull(request);
    Q_ASSERT_X(request.path == "/v1/sync/push"_L1, "FakeCore", qPrintable(request.path));
    QJsonArray results;
    for (const QJsonValue& command : QJsonDocument::fromJson(request.body)[u"commands"_s].toArray())
        results << push(command.toObject());
    return json(200, {{u"results"_s, results}});
}

QJsonObject FakeCore::push(const QJsonObject& command) {
    const Id id = Id::parse(command[u"id"_s].toString()).value();
    if (!m_answers.contains(id))
        m_answers.insert(id, execute(id, command[u"name"_s].toString(),
                                     Id::parse(command[u"target"_s].toString()).value_or(Id{}),
                                     command[u"arguments"_s].toObject(), command[u"base"_s].toObject(),
                                     Instant::parse(command[u"made_at"_s].toString()).value()));
    return m_answers.value(id);
}

QJsonObject FakeCore::execute(const Id& id, const QString& name, const Id& target, const QJsonObject& arguments,
                              const QJsonObject& base, Instant madeAt) {
    const Actor actor = Actor::system(m_organization);
    CommandIds ids(id);
    const Context context{actor, m_clock.now(), ids, madeAt};
    const Outcome outcome = decideAndStamp(*m_registry.command(name), context, arguments, target, base, m_view);
    QJsonObject answer{{u"id"_s, id.toString()}, {u"error"_s, QJsonValue::Null}, {u"result"_s, QJsonValue::Null}};
    if (outcome) {
        for (const auto& record : outcome->records) {
            m_view.put(record);
            m_log << Entry{record->recordType().collection(), record->id, record, id};
        }
        answer[u"result"_s] =
            QJsonObject{{u"collection"_s, u"spaces"_s}, {u"id"_s, outcome->result.toString()}, {u"version"_s, 1}};
    }
    const std::optional<Rejection> refusal = outcome ? outcome->refusal : std::optional(outcome.error());
    if (!refusal) ++effects;
    answer[u"outcome"_s] = refusal ? u"rejected"_s : u"applied"_s;
    if (refusal) answer[u"error"_s] = errorObject(*refusal);
    answer[u"sequence"_s] = sequence();
    return answer;
}

QString FakeCore::run(const QString& name, const Id& target, const QJsonObject& arguments) {
    unsigned char entropy[10] = {0xfe};
    const quint64 count = ++m_made;
    std::memcpy(entropy + 2, &count, sizeof count);
    const QJsonObject answer =
        execute(Id::v7(m_clock.now().epochMs, entropy), name, target, arguments, {}, m_clock.now());
    return answer[u"error"_s][u"code"_s].toString();
}

void FakeCore::restoreTo(qint64 sequence) {
    for (const Entry& lost : m_log.sliced(sequence))
        m_answers.remove(lost.command);
    m_log.resize(sequence);
    m_view = {};
    for (const Entry& entry : std::as_const(m_log))
        m_view.put(entry.record);
    ++m_timeline;
}

HttpReply FakeCore::pull(const HttpRequest& request) {
    const QUrlQuery query(request.path.section(u'?', 1));
    const QString cursor = query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    qint64 after = cursor.section(u':', 1).toLongLong();
    const bool restored = !cursor.isEmpty() && cursor.section(u':', 0, 0).toInt() != m_timeline;
    const bool reset = !cursor.isEmpty() && (restored || std::exchange(startOver, false));
    if (reset) after = 0;
    const qint64 upTo = std::min(m_log.size(), after + pageSize);
    QJsonArray changes;
    for (qint64 i = after; i < upTo; ++i) {
        const Entry& entry = m_log[i];
        const RecordPtr record = m_view.find(*m_registry.record(entry.collection), entry.id);
        QJsonObject change{{u"collection"_s, entry.collection}, {u"id"_s, entry.id.toString()}};
        if (record->deletedAt)
            change.insert(u"forget"_s, true);
        else
            change.insert(u"record"_s, JsonCodec::toJson(*record));
        changes << change;
    }
    return json(200, {{u"changes"_s, changes},
                      {u"cursor"_s, u"%1:%2"_s.arg(m_timeline).arg(upTo)},
                      {u"sequence"_s, upTo},
                      {u"more"_s, upTo < m_log.size()},
                      {u"reset"_s, reset},
                      {u"reset_reason"_s, restored ? u"restored"_s : u"rights_changed"_s},
                      {u"server_time"_s, m_clock.now().toString()}});
}

} // namespace autospace
