// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/CommandDesk.h"

#include "core/domain/text/SentenceJson.h"
#include "net/sync/IdSubstitution.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<CommandRefusal> refusal(CommandRefusal::Why why, QString code, Sentence detail) {
    return std::unexpected(CommandRefusal{why, Rejection::conflict(std::move(code), std::move(detail)), 0});
}

std::unexpected<CommandRefusal> notKept(const StoreError& error) {
    if (error.kind == StoreError::Kind::Full)
        return refusal(
            CommandRefusal::Why::NotKept, u"not_kept"_s,
            {QT_TRANSLATE_NOOP(
                "rules",
                "This computer's disk is full, so the action could not be kept. Free some space and repeat it.")});
    return refusal(
        CommandRefusal::Why::NotKept, u"not_kept"_s,
        {QT_TRANSLATE_NOOP("rules", "This computer could not keep the action (%1). Repeat it."), error.message});
}

QJsonObject errorJson(const Rejection& rejection) {
    QJsonObject facts = rejection.meta;
    SentenceJson::put(facts, rejection.detail);
    return {{u"code"_s, rejection.code}, {u"detail"_s, rejection.detail.text()}, {u"meta"_s, facts}};
}

void reject(OutboxEntry& entry, const QJsonObject& error) {
    entry.state = OutboxState::Rejected;
    entry.error = jsonText(error);
    entry.doubt.reset();
}

} // namespace

Stored<ChangedRows> CommandDesk::begin() {
    for (const Id& organization : m_parts.outbox.unsettledOrganizations()) {
        const auto state = m_parts.cache.state(organization);
        if (!state) return std::unexpected(state.error());
        if (auto settled = m_parts.outbox.settle(organization, state->sequence); !settled)
            return std::unexpected(settled.error());
    }
    if (auto shown = showAll(); !shown) return std::unexpected(shown.error());
    return takeChanged();
}

CommandOutcome CommandDesk::run(const CommandOrder& order, bool online) {
    const CommandType* type = m_parts.registry.command(order.name);
    if (!type)
        return refusal(CommandRefusal::Why::Rejected, u"unknown_command"_s,
                       {QT_TRANSLATE_NOOP("rules", "This version does not know the action \"%1\"."), order.name});
    if (type->offline() == Offline::Refuse && !online)
        return refusal(CommandRefusal::Why::Offline, u"offline"_s,
                       Sentence::plain(QString::fromUtf8(type->offlineReason())));
    OutboxEntry entry;
    entry.id = m_parts.ids.next();
    entry.orgId = order.organization;
    entry.name = order.name;
    entry.target = order.target;
    entry.arguments = jsonText(order.arguments);
    if (order.base) entry.base = jsonText(*order.base);
    entry.madeAt = m_parts.clock.now();
    return type->offline() == Offline::Optimistic ? show(std::move(entry), online) : queue(std::move(entry));
}

CommandOutcome CommandDesk::show(OutboxEntry entry, bool online) {
    // What follows a command is decided on what it made.
    if (m_parts.cache.isBehind()) (void)showAll();
    const auto tried = m_parts.cache.run(entry, [&](const Replay::Run& run) {
        OutboxEntry kept = entry;
        kept.creates = run.creates;
        kept.subject = run.subject;
        kept.result = run.result;
        return m_parts.outbox.add(kept);
    });
    if (!tried) return notKept(tried.error());
    if (!tried->verdict) {
        // One that counts (a wrong passcode) is for the core to count, if it is at hand.
        if (tried->verdict.error().leavesTrace && online) return queue(std::move(entry));
        return std::unexpected(CommandRefusal{CommandRefusal::Why::Rejected, tried->verdict.error().rejection, 0});
    }
    m_changed.add(tried->changed);
    if (m_parts.cache.isBehind()) (void)showAll();
    const Replay::Run& run = *tried->verdict;
    return CommandTaken{entry.id, CommandTaken::State::Shown, run.subject, run.result, run.record};
}

CommandOutcome CommandDesk::queue(OutboxEntry entry) {
    const Id command = entry.id;
    if (auto kept = m_parts.outbox.add(std::move(entry)); !kept) return notKept(kept.error());
    return CommandTaken{command, CommandTaken::State::Queued, {}, {}, nullptr};
}

CommandOutcome CommandDesk::retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                  const std::optional<QJsonObject>& base) {
    const OutboxEntryPtr old = m_parts.outbox.find(command);
    if (!old || old->state != OutboxState::Rejected)
        return refusal(CommandRefusal::Why::TooLate, u"not_refused"_s,
                       {QT_TRANSLATE_NOOP("rules", "This action does not wait for you any more.")});
    OutboxEntry fresh = *old;
    fresh.id = m_parts.ids.next();
    fresh.version = 0;
    fresh.state = OutboxState::Waiting;
    fresh.madeAt = m_parts.clock.now();
    fresh.attempts = 0;
    fresh.error.reset();
    fresh.doubt.reset();
    fresh.creates.clear();
    fresh.result.reset();
    if (arguments) fresh.arguments = jsonText(*arguments);
    if (base) fresh.base = jsonText(*base);
    CommandTaken result{fresh.id, CommandTaken::State::Queued, {}, {}, nullptr};
    if (m_parts.cache.replay().showsAtOnce(fresh)) {
        const auto tried = m_parts.cache.run(fresh, [&](const Replay::Run& run) {
            fresh.creates = run.creates;
            fresh.subject = run.subject;
            fresh.result = run.result;
            return replace(*old, fresh);
        });
        if (!tried) return notKept(tried.error());
        if (!tried->verdict)
            return std::unexpected(CommandRefusal{CommandRefusal::Why::Rejected, tried->verdict.error().rejection, 0});
        m_changed.add(tried->changed);
        result = {fresh.id, CommandTaken::State::Shown, tried->verdict->subject, tried->verdict->result,
                  tried->verdict->record};
    } else if (auto kept = replace(*old, fresh); !kept) {
        return notKept(kept.error());
    }
    // What waited behind it is shown again; a failure here is made good by the next replay.
    (void)showAll();
    return result;
}

Stored<> CommandDesk::replace(const OutboxEntry& old, OutboxEntry fresh) {
    QHash<Id, Id> ids;
    for (qsizetype i = 0; i < std::min(old.creates.size(), fresh.creates.size()); ++i)
        ids.insert(old.creates[i], fresh.creates[i]);
    OutboxEntry replaced = old;
    replaced.state = OutboxState::Settled;
    replaced.ended = OutboxEnd::Replaced;
    QList<OutboxEntry> changed{replaced, std::move(fresh)};
    const Id newId = changed.back().id;
    for (const OutboxEntryPtr& later : m_parts.outbox.entries()) {
        const qsizetype at = later->dependsOn.indexOf(old.id);
        if (at < 0) continue;
        OutboxEntry follows = *later;
        follows.dependsOn[at] = newId;
        follows.arguments = jsonText(IdSubstitution::apply(later->argumentsObject(), ids));
        if (follows.target) follows.target = ids.value(*follows.target, *follows.target);
        changed << follows;
    }
    return m_parts.outbox.update(changed);
}

std::expected<void, CommandRefusal> CommandDesk::discard(const Id& command) {
    const OutboxEntryPtr old = m_parts.outbox.find(command);
    if (!old || (old->state != OutboxState::Rejected && old->state != OutboxState::Waiting))
        return refusal(CommandRefusal::Why::TooLate, u"already_sent"_s,
                       {QT_TRANSLATE_NOOP(
                           "rules", "The action is on its way to the server already and cannot be taken back here.")});
    OutboxEntry given = *old;
    given.state = OutboxState::Settled;
    given.ended = OutboxEnd::Discarded;
    QList<OutboxEntry> changed{given};
    for (const OutboxEntryPtr& later : m_parts.outbox.entries()) {
        if (!later->dependsOn.contains(command)) continue;
        OutboxEntry freed = *later;
        freed.dependsOn.removeAll(command);
        const QJsonObject arguments = later->argumentsObject();
        const bool needs = std::ranges::any_of(old->creates, [&](const Id& made) {
            return later->target == made || IdSubstitution::mentions(arguments, made);
        });
        if (needs && freed.state == OutboxState::Waiting)
            reject(freed, errorJson(Rejection::conflict(
                              u"depends_on_discarded"_s,
                              {QT_TRANSLATE_NOOP(
                                  "rules", "It is about something that an action you discarded would have made.")})));
        changed << freed;
    }
    if (auto kept = m_parts.outbox.update(changed); !kept) return notKept(kept.error());
    (void)showAll();
    return {};
}

Stored<> CommandDesk::takeAnswers(const QList<PushResult>& results, const QSet<Id>& handedBack) {
    QList<OutboxEntry> changed;
    bool refused = false;
    for (const PushResult& result : results) {
        const OutboxEntryPtr known = m_parts.outbox.find(result.id);
        if (!known) continue;
        OutboxEntry entry = *known;
        entry.doubt.reset();
        if (result.applied) {
            entry.state = OutboxState::Answered;
            entry.resultSequence = result.sequence;
            if (!result.collection.isEmpty()) entry.subject = result.collection;
            if (result.record) entry.result = result.record;
        } else {
            refused = true;
            reject(entry, result.error);
            if (handedBack.contains(entry.id)) entry.state = OutboxState::Settled, entry.ended = OutboxEnd::Discarded;
        }
        changed << entry;
    }
    if (auto kept = m_parts.outbox.update(changed); !kept) return kept;
    return refused ? showAll() : Stored<>{};
}

Stored<> CommandDesk::takePage(const Id& organization, const PullPage& page) {
    // Without a cursor nobody can say whether the core lost something since: it is asked for all that is remembered.
    if (page.startsOver && (!page.reset || page.resetReason == "restored"_L1))
        if (auto again = m_parts.outbox.sendAgain(organization); !again) return again;
    const auto shown = m_parts.cache.apply(organization, page, m_parts.outbox.toReplay(organization, page.sequence));
    if (!shown) return std::unexpected(shown.error());
    m_changed.add(shown->changed);
    if (auto settled = m_parts.outbox.settle(organization, page.sequence); !settled) return settled;
    return noteDoubts(shown->doubts);
}

Stored<> CommandDesk::organizationGone(const Id& organization, const QJsonObject& error) {
    QList<OutboxEntry> changed;
    for (const OutboxEntryPtr& entry : m_parts.outbox.entries()) {
        if (entry->orgId != organization || entry->state == OutboxState::Rejected) continue;
        OutboxEntry gone = *entry;
        if (gone.state == OutboxState::Answered)
            gone.state = OutboxState::Settled, gone.ended = OutboxEnd::Applied;
        else
            reject(gone, error);
        changed << gone;
    }
    if (auto kept = m_parts.outbox.update(changed); !kept) return kept;
    const auto shown = m_parts.cache.drop(organization, m_parts.outbox.toReplay());
    if (!shown) return std::unexpected(shown.error());
    m_changed.add(shown->changed);
    return {};
}

Stored<> CommandDesk::showAll() {
    const auto shown = m_parts.cache.show(m_parts.outbox.toReplay());
    if (!shown) return std::unexpected(shown.error());
    m_changed.add(shown->changed);
    return noteDoubts(shown->doubts);
}

// Only what the core has not been asked yet can be doubtful; of the rest the feed decides.
Stored<> CommandDesk::noteDoubts(const Cache::Doubts& doubts) {
    QList<OutboxEntry> changed;
    for (const OutboxEntryPtr& entry : m_parts.outbox.entries()) {
        const auto found = doubts.constFind(entry->id);
        const bool doubtful = entry->state == OutboxState::Waiting && found != doubts.constEnd();
        const std::optional<QString> doubt = doubtful ? std::optional(jsonText(errorJson(*found))) : std::nullopt;
        if (doubt == entry->doubt) continue;
        OutboxEntry noted = *entry;
        noted.doubt = doubt;
        changed << noted;
    }
    return m_parts.outbox.update(changed);
}

} // namespace autospace
