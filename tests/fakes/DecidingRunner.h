// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Decision.h"
#include "models/Client.h"
#include "tests/fakes/ListedRecords.h"
#include "tests/fakes/NumberedId.h"

#include <QPromise>

namespace autospace {

// Takes commands as the cache does: the real rules decide over the listed records and their changes are put back; what
// only the core can decide is kept for it. Answers when the event loop comes round. `offline` refuses everything; `refuse` refuses commands on single records.
class DecidingRunner final : public CommandRunner {
public:
    DecidingRunner(ListedRecords& records, const Client& client) : m_records(records), m_client(client) {}

    QFuture<CommandOutcome> run(const CommandOrder& request) override {
        requests << request;
        auto promise = std::make_shared<QPromise<CommandOutcome>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            this,
            [this, promise, request] {
                promise->addResult(decide(request));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    QList<CommandOrder> requests;
    bool offline = false;
    QHash<Id, Rejection> refuse;

private:
    CommandOutcome decide(const CommandOrder& request) {
        if (offline)
            return std::unexpected(CommandRefusal{CommandRefusal::Why::Offline, Rejection::conflict(QStringLiteral("offline"), {}), 0});
        const Id target = request.target.value_or(Id{});
        if (refuse.contains(target)) return std::unexpected(CommandRefusal{.rejection = refuse.value(target)});
        const CommandType* type = m_client.registry().command(request.name);
        if (!type) qFatal("no command is called %s", qPrintable(request.name));
        if (type->offline() == Offline::Queue)
            return CommandTaken{numberedId(1'000'000 + ++m_count), CommandTaken::State::Queued, {}, {}, nullptr};
        CommandIds ids(numberedId(1'000'000 + ++m_count));
        const Context context{.actor = m_client.actor(), .now = m_client.now(), .ids = ids};
        const Outcome outcome = m_records.look([&](const RecordReader& reader) {
            return decideAndStamp(*type, context, request.arguments, target, request.base.value_or(QJsonObject()), reader);
        });
        if (!outcome) return std::unexpected(CommandRefusal{.rejection = outcome.error()});
        CommandTaken result{.command = numberedId(1'000'000 + m_count), .id = outcome->result};
        for (const auto& record : outcome->records) {
            m_records.put(record);
            result.collection = record->recordType().collection();
            if (record->id == outcome->result) result.record = record;
        }
        if (!outcome->records.isEmpty()) m_records.announce(result.collection);
        if (outcome->refusal) return std::unexpected(CommandRefusal{.rejection = *outcome->refusal});
        return result;
    }

    ListedRecords& m_records;
    const Client& m_client;
    quint64 m_count = 0;
};

} // namespace autospace
