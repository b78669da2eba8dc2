// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Context.h"
#include "core/server/http/ApiError.h"
#include "core/server/signin/AccessDirectory.h"
#include "core/server/writer/CommandAnswer.h"
#include "core/server/writer/CommandRequest.h"
#include "core/server/writer/CommandResult.h"
#include "core/server/writer/CommitNotice.h"
#include "core/storage/sealing/Sealer.h"

namespace autospace {

// One command in an open transaction: who asks, was it asked before, what do the rules say, what is written, what is
// remembered. It only talks to the session, so that it can be thrown away and run again.
class CommandExecution {
public:
    using Reply = std::expected<CommandAnswer, ApiError>;
    using Render = std::function<CommandAnswer(const CommandResult&, const Actor&)>;
    // Work that follows from a command in the same transaction: notices, jobs.
    using React = std::function<QList<std::shared_ptr<Record>>(const Changes&, const Context&, const View&)>;

    struct Surroundings {
        const AccessDirectory& access;
        const Clock& clock;
        const React& react;
        const Sealer* sealer = nullptr; // seals remembered answers, which repeat personal data; null: stored in clear
    };

    CommandExecution(const CommandRequest& request, const Surroundings& around, StoreSession& session);

    // The answer, also when the rules refused; an error when nothing was decided and nothing is to be remembered.
    // A store error undoes all of it.
    [[nodiscard]] Stored<Reply> run(const Render& render);
    // What was changed, for after the commit.
    [[nodiscard]] const CommitNotice& notice() const { return m_notice; }

private:
    [[nodiscard]] std::expected<Actor, ApiError> identify() const;
    // The remembered answer, an error when the key stands for another request, or nothing.
    [[nodiscard]] Stored<std::optional<Reply>> remembered() const;
    [[nodiscard]] Outcome decide(const Context& context) const;
    [[nodiscard]] std::optional<Rejection> staleFor() const;
    [[nodiscard]] Stored<CommandResult> apply(Changes changes, const Context& context);
    [[nodiscard]] Stored<> writeRecords(const Changes& changes, const Context& context);
    [[nodiscard]] Stored<> appendLogs();
    void note(const Record& record, const AuditEntry& entry);
    [[nodiscard]] Stored<> remember(const CommandAnswer& answer);
    // What a remembered answer is sealed to: its person and key.
    [[nodiscard]] QByteArray answerPlace() const;

    const CommandRequest& m_request;
    const Surroundings m_around;
    StoreSession& m_session;
    Actor m_actor;
    Instant m_now;
    CommitNotice m_notice;
    QMap<Id, QList<ChangeEntry>> m_changes; // by organization, in a fixed order: two transactions never cross
    QMap<Id, QList<AuditEntry>> m_audit;
};

} // namespace autospace
