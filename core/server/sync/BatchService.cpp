// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sync/BatchService.h"

#include "core/server/api/RejectionError.h"
#include "core/server/sync/PushedCommands.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const BatchOutcome& outcome, const QJsonArray& entries) {
    QJsonArray refused;
    for (const BatchOutcome::Refused& one : outcome.refused)
        refused << QJsonObject{{u"position"_s, one.position},
                               {u"id"_s, entries[one.position][u"id"_s]},
                               {u"error"_s, toErrorObject(one.error)}};
    return {{u"applied"_s, outcome.applied}, {u"sequence"_s, outcome.sequence}, {u"refused"_s, refused}};
}

} // namespace

void BatchService::run(const Caller& caller, const QJsonObject& body, Done done) {
    QList<ErrorItem> wrong = PushedCommands::faults(body, mostCommands, {u"check"_s});
    const QJsonValue check = body[u"check"_s];
    if (!check.isUndefined() && !check.isBool())
        wrong << ErrorItem{u"wrong_type"_s, u"The commands cannot be read"_s, u"check must be true or false."_s,
                           ErrorSource::pointer(u"/check"_s), {}};
    if (!wrong.isEmpty()) return done(std::unexpected(ApiError(422, wrong)));

    const Id orgId = *Id::parse(body[u"org_id"_s].toString());
    const QJsonArray entries = body[u"commands"_s].toArray();
    QList<CommandRequest> requests;
    BatchOutcome unreadable;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto request = PushedCommands::read(m_registry, entries[i].toObject(), caller, orgId);
        // What counts although it is refused, such as a wrong passcode, must not be taken back with the rest.
        if (request && request->type->needs() != Action::Create)
            request = std::unexpected(ApiError::unprocessable(
                u"not_in_a_batch"_s, u"Only commands that make new records can be carried out together."_s));
        if (!request) {
            unreadable.refused << BatchOutcome::Refused{i, request.error()};
            continue;
        }
        // What was only tried is to be decided again, and one that was pushed by itself is another.
        request->idempotencyKey = check.toBool() ? QString() : u"batch:"_s + request->commandId.toString();
        requests << *std::move(request);
    }
    if (!unreadable.refused.isEmpty()) return done(toJson(unreadable, entries));
    m_commands.executeTogether(std::move(requests), check.toBool(),
                               [entries, done = std::move(done)](std::expected<BatchOutcome, ApiError> outcome) mutable {
                                   if (!outcome) return done(std::unexpected(outcome.error()));
                                   done(toJson(*outcome, entries));
                               });
}

} // namespace autospace
