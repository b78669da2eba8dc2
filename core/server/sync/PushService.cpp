// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/PushService.h"

#include "core/server/api/RejectionError.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray rejected(const QString& commandId, const ApiError& error, qint64 sequence = 0) {
    return compact({{u"id"_s, commandId},
                    {u"outcome"_s, u"rejected"_s},
                    {u"sequence"_s, sequence},
                    {u"result"_s, QJsonValue::Null},
                    {u"error"_s, toErrorObject(error)}});
}

CommandAnswer render(const Id& commandId, const CommandResult& result) {
    if (result.rejection)
        return {200, rejected(commandId.toString(), toApiError(*result.rejection), result.sequence)};
    QJsonValue record = QJsonValue::Null;
    if (result.record)
        record = QJsonObject{{u"collection"_s, result.record->recordType().collection()},
                             {u"id"_s, result.record->id.toString()},
                             {u"version"_s, result.record->version}};
    return {200, compact({{u"id"_s, commandId.toString()},
                          {u"outcome"_s, u"applied"_s},
                          {u"sequence"_s, result.sequence},
                          {u"result"_s, record},
                          {u"error"_s, QJsonValue::Null}})};
}

ErrorItem item(const QString& code, const QString& pointer, const QString& detail) {
    return {code, u"The push cannot be read"_s, detail, ErrorSource::pointer(pointer), {}};
}

// What is wrong with the push as a whole.
QList<ErrorItem> faults(const QJsonObject& body) {
    QList<ErrorItem> faults;
    for (const QString& key : body.keys())
        if (key != u"org_id" && key != u"commands")
            faults << item(u"unknown_field"_s, u'/' + key, u"%1 is not known; a push has org_id and commands."_s.arg(key));
    if (!Id::parse(body[u"org_id"_s].toString()))
        faults << item(u"wrong_type"_s, u"/org_id"_s, u"org_id must be the id of an organization."_s);
    const QJsonArray commands = body[u"commands"_s].toArray();
    if (!body[u"commands"_s].isArray() || commands.size() > PushService::mostCommands)
        faults << item(u"wrong_count"_s, u"/commands"_s,
                       u"commands must be a list of at most %1 commands."_s.arg(PushService::mostCommands));
    QSet<QString> ids;
    for (qsizetype i = 0; i < std::min(commands.size(), PushService::mostCommands); ++i) {
        const QString id = commands[i][u"id"_s].toString();
        const QString pointer = u"/commands/%1/id"_s.arg(i);
        if (!Id::parse(id)) faults << item(u"wrong_type"_s, pointer, u"A command's id must be a lower-case UUID."_s);
        if (ids.contains(id)) faults << item(u"repeated"_s, pointer, u"Two commands of one push have the same id."_s);
        ids << id;
    }
    return faults;
}

} // namespace

// A push on its way: the entries, and the results so far.
struct PushService::Flight {
    Caller caller;
    Id orgId;
    QJsonArray entries;
    qsizetype position = 0;
    QByteArray results;
    Done done;
};

void PushService::push(const Caller& caller, const QJsonObject& body, Done done) {
    if (const auto wrong = faults(body); !wrong.isEmpty()) return done(std::unexpected(ApiError(422, wrong)));
    auto flight = std::make_shared<Flight>();
    flight->caller = caller;
    flight->orgId = *Id::parse(body[u"org_id"_s].toString());
    flight->entries = body[u"commands"_s].toArray();
    flight->done = std::move(done);
    next(std::move(flight));
}

std::expected<CommandRequest, QByteArray> PushService::read(const QJsonObject& entry, const Caller& caller,
                                                            const Id& orgId) const {
    const QString id = entry[u"id"_s].toString();
    const auto refuse = [&](const QString& code, const QString& detail) {
        return std::unexpected(rejected(id, ApiError::unprocessable(code, detail)));
    };
    CommandRequest request;
    request.caller = caller;
    request.orgId = orgId;
    request.commandId = *Id::parse(id);
    request.type = m_registry.command(entry[u"name"_s].toString());
    if (!request.type)
        return refuse(u"unknown_command"_s, u"The core does not know the command '%1'. Is the client newer than the core?"_s
                                                .arg(entry[u"name"_s].toString().first(
                                                    std::min<qsizetype>(60, entry[u"name"_s].toString().size()))));
    if (request.type->target() == Target::Record) {
        const auto target = Id::parse(entry[u"target"_s].toString());
        if (!target) return refuse(u"no_target"_s, u"The command needs the id of a record in 'target'."_s);
        request.target = *target;
    }
    if (!entry[u"arguments"_s].isObject() && !entry[u"arguments"_s].isNull() && !entry[u"arguments"_s].isUndefined())
        return refuse(u"wrong_type"_s, u"'arguments' must be an object."_s);
    request.arguments = entry[u"arguments"_s].toObject();
    request.base = entry[u"base"_s].toObject();
    if (const QJsonValue made = entry[u"made_at"_s]; made.isString()) {
        request.madeAt = Instant::parse(made.toString());
        if (!request.madeAt) return refuse(u"wrong_type"_s, u"'made_at' must be a time with zone."_s);
    }
    request.idempotencyKey = u"command:"_s + id;
    request.requestHash = QCryptographicHash::hash(
        compact({{u"org"_s, orgId.toString()},
                 {u"name"_s, request.type->name()},
                 {u"target"_s, request.target.toString()},
                 {u"arguments"_s, request.arguments}}),
        QCryptographicHash::Sha256);
    return request;
}

void PushService::next(std::shared_ptr<Flight> flight) {
    while (flight->position < flight->entries.size()) {
        const QJsonObject entry = flight->entries[flight->position++].toObject();
        auto request = read(entry, flight->caller, flight->orgId);
        const auto add = [flight](const QByteArray& result) {
            flight->results += (flight->results.isEmpty() ? "" : ",") + result;
        };
        if (!request) {
            add(request.error());
            continue;
        }
        const Id id = request->commandId;
        return m_commands.execute(
            *std::move(request), [id](const CommandResult& result, const Actor&) { return render(id, result); },
            [this, flight, id, add](std::expected<CommandAnswer, ApiError> answer) {
                if (answer)
                    add(answer->body);
                else if (answer.error().status() == 422) // the id was used for something else before
                    add(rejected(id.toString(), answer.error()));
                else
                    return flight->done(std::unexpected(answer.error()));
                next(flight);
            });
    }
    flight->done("{\"results\":[" + flight->results + "]}");
}

} // namespace autospace
