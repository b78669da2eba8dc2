// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/PushService.h"

#include "core/server/api/RejectionError.h"
#include "core/server/sync/PushedCommands.h"

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
    if (const auto wrong = PushedCommands::faults(body, mostCommands); !wrong.isEmpty()) return done(std::unexpected(ApiError(422, wrong)));
    auto flight = std::make_shared<Flight>();
    flight->caller = caller;
    flight->orgId = *Id::parse(body[u"org_id"_s].toString());
    flight->entries = body[u"commands"_s].toArray();
    flight->done = std::move(done);
    next(std::move(flight));
}

void PushService::next(std::shared_ptr<Flight> flight) {
    while (flight->position < flight->entries.size()) {
        const QJsonObject entry = flight->entries[flight->position++].toObject();
        auto request = PushedCommands::read(m_registry, entry, flight->caller, flight->orgId);
        const auto add = [flight](const QByteArray& result) {
            flight->results += (flight->results.isEmpty() ? "" : ",") + result;
        };
        if (!request) {
            add(rejected(entry[u"id"_s].toString(), request.error()));
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
