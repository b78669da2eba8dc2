// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sync/SyncWorker.h"

#include "net/sync/RejectionReading.h"

#include <QJsonDocument>

namespace autospace {

using namespace Qt::StringLiterals;

SyncWorker::SyncWorker(Parts parts, Listener listener)
    : m_parts(parts), m_listener(std::move(listener)), m_wire(parts.registry) {}

SyncWorker::~SyncWorker() {
    m_life.reset();
    m_parts.timers.cancel(m_retireTimer);
    for (const Timers::Token token : std::as_const(m_timers))
        m_parts.timers.cancel(token);
}

void SyncWorker::start(const Id& organization) {
    if (const auto shown = m_parts.desk.begin())
        m_listener.changed(*shown);
    else
        storeFailed(shown.error());
    feed(sync::Started{organization, m_parts.outbox.unsettledOrganizations(), !m_parts.outbox.nextBatch(1).isEmpty()});
}

void SyncWorker::chooseOrganization(const Id& organization) { feed(sync::OrganizationChosen{organization}); }

void SyncWorker::run(const CommandOrder& order, Done done) {
    CommandOutcome outcome = m_parts.desk.run(order, online());
    const bool asksCore = outcome && outcome->state == CommandTaken::State::Queued && online();
    if (asksCore)
        m_waiting.insert(outcome->command, std::move(done));
    else
        done(outcome);
    if (!outcome) return;
    announce();
    feed(sync::WorkQueued{});
}

CommandOutcome SyncWorker::retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                 const std::optional<QJsonObject>& base) {
    CommandOutcome outcome = m_parts.desk.retry(command, arguments, base);
    if (!outcome) return outcome;
    announce();
    feed(sync::WorkQueued{});
    return outcome;
}

std::expected<void, CommandRefusal> SyncWorker::discard(const Id& command) {
    auto discarded = m_parts.desk.discard(command);
    if (!discarded) return discarded;
    announce();
    feed(sync::WorkQueued{}); // what waited behind it may go now
    return discarded;
}

// An effect may bring the next event at once; it waits for its turn.
void SyncWorker::feed(const SyncEvent& event) {
    m_events << event;
    if (std::exchange(m_feeding, true)) return;
    const std::weak_ptr<int> alive = m_life;
    while (!m_events.isEmpty()) {
        const QList<SyncEffect> effects = m_engine.step(m_events.takeFirst());
        for (const SyncEffect& effect : effects) {
            std::visit([this](const auto& e) { perform(e); }, effect);
            if (alive.expired()) return;
        }
    }
    m_feeding = false;
    m_ahead.reset(); // the pull that it was for did not follow
    settleWaiting();
    updateStatus();
}

void SyncWorker::perform(const sync::SetTimer& effect) {
    perform(sync::CancelTimer{effect.timer});
    const int delay = effect.minMs + int(m_parts.entropy.unit() * (effect.maxMs - effect.minMs));
    m_timers[effect.timer] = m_parts.timers.after(delay, [this, timer = effect.timer] {
        m_timers.remove(timer);
        feed(sync::TimerFired{timer});
    });
}

void SyncWorker::perform(const sync::CancelTimer& effect) {
    if (const Timers::Token token = m_timers.take(effect.timer)) m_parts.timers.cancel(token);
}

void SyncWorker::send(const HttpRequest& request, std::function<void(const Sent&)> done) {
    const std::weak_ptr<int> alive = m_life;
    m_parts.tokens.access([this, alive, request, done](const std::expected<QByteArray, AuthFailure>& token) {
        if (alive.expired()) return;
        if (!token) return done(std::unexpected(token.error()));
        HttpRequest signedRequest = request;
        signedRequest.bearer = *token;
        m_parts.transport.send(signedRequest, [this, alive, done, token = *token](const HttpResult& result) {
            if (alive.expired()) return;
            if (result && result->status == 401) m_parts.tokens.refused(token);
            done(result);
        });
    });
}

void SyncWorker::call(const HttpRequest& request, std::function<void(const HttpReply&)> answered) {
    send(request, [this, answered = std::move(answered)](const Sent& sent) { arrived(sent, answered); });
}

void SyncWorker::arrived(const Sent& sent, const std::function<void(const HttpReply&)>& answered) {
    if (!sent) return failed(sent.error());
    const HttpResult& result = *sent;
    const bool trouble = !result || result->status == 401 || result->status == 429 || result->status >= 500;
    if (trouble) return failed(result);
    answered(*result);
}

void SyncWorker::failed(const HttpResult& result) {
    if (!result) {
        m_detail = result.error().detail;
        return feed(sync::CallFailed{CallTrouble::Network});
    }
    m_detail = errorOf(result->status, result->body)[u"detail"_s].toString();
    if (result->status == 401) return feed(sync::CallFailed{CallTrouble::Unauthorized});
    if (result->status == 429)
        return feed(sync::CallFailed{CallTrouble::TooMany, std::max(1, result->header("Retry-After").toInt()) * 1000});
    feed(sync::CallFailed{CallTrouble::Server});
}

void SyncWorker::failed(const AuthFailure& failure) {
    m_detail = failure.detail;
    switch (failure.kind) {
    case AuthFailure::Kind::Refused: return feed(sync::CallFailed{CallTrouble::SignInEnded});
    case AuthFailure::Kind::TooMany:
        return feed(sync::CallFailed{CallTrouble::TooMany, failure.retryAfterSeconds * 1000});
    case AuthFailure::Kind::Offline:
    case AuthFailure::Kind::Untrusted: return feed(sync::CallFailed{CallTrouble::Network});
    case AuthFailure::Kind::ServerTrouble:
    case AuthFailure::Kind::NotOurs: return feed(sync::CallFailed{CallTrouble::Server});
    }
}

void SyncWorker::storeFailed(const StoreError& error) {
    m_detail = error.message;
    m_listener.storeFailed(error);
}

void SyncWorker::perform(const sync::Push&) {
    m_ahead.reset();
    const QList<OutboxEntryPtr> batch = m_parts.outbox.nextBatch(m_batchLimit);
    if (batch.isEmpty()) return feed(sync::NothingToPush{});
    QList<OutboxEntry> sent;
    for (const OutboxEntryPtr& entry : batch) {
        sent << *entry;
        sent.back().state = OutboxState::Sent;
        ++sent.back().attempts;
    }
    if (const auto kept = m_parts.outbox.update(sent); !kept) {
        storeFailed(kept.error());
        return feed(sync::CallFailed{CallTrouble::Disk});
    }
    call(SyncWire::push(batch.front()->orgId, batch),
         [this, batch](const HttpReply& reply) { pushAnswered(batch, reply); });
}

void SyncWorker::pushAnswered(const QList<OutboxEntryPtr>& batch, const HttpReply& reply) {
    if (reply.status != 200) return batchRefused(batch, reply);
    const auto results = SyncWire::readPush(reply.body, batch);
    if (!results) {
        m_detail = results.error();
        return feed(sync::CallFailed{CallTrouble::Server});
    }
    finishPush(batch, *results);
}

// The call as a whole was refused, so nothing of it ran. One command at a time shows which it is about; that one goes
// to the person, and the queue moves on.
void SyncWorker::batchRefused(const QList<OutboxEntryPtr>& batch, const HttpReply& reply) {
    if (batch.size() > 1) {
        m_batchLimit = 1;
        return feed(sync::PushDone{{}, true});
    }
    QJsonObject error = errorOf(reply.status, reply.body);
    finishPush(batch, {PushResult{.id = batch.front()->id, .collection = {}, .record = {}, .error = error}});
}

void SyncWorker::finishPush(const QList<OutboxEntryPtr>& batch, const QList<PushResult>& results) {
    QSet<Id> handedBack;
    for (const PushResult& result : results)
        if (!result.applied && m_waiting.contains(result.id)) handedBack.insert(result.id);
    if (const auto taken = m_parts.desk.takeAnswers(results, handedBack); !taken) {
        storeFailed(taken.error());
        return feed(sync::CallFailed{CallTrouble::Disk});
    }
    if (std::ranges::any_of(results, &PushResult::applied)) m_batchLimit = SyncWire::largestBatch;
    announce();
    for (const PushResult& result : results)
        if (handedBack.contains(result.id))
            if (const Done done = m_waiting.take(result.id)) done(std::unexpected(refusalFrom(result.error)));
    const bool more = !m_parts.outbox.nextBatch(1).isEmpty();
    // After a refusal too: it says that the core knows something that we do not.
    feed(sync::PushDone{batch.front()->orgId, more});
}

void SyncWorker::perform(const sync::Pull& effect) {
    const auto state = m_parts.cache.state(effect.organization);
    if (!state) {
        storeFailed(state.error());
        return feed(sync::CallFailed{CallTrouble::Disk});
    }
    const auto answered = [this, organization = effect.organization, fromStart = !state->cursor](const HttpReply& reply) {
        pullAnswered(organization, fromStart, reply);
    };
    const auto ahead = std::exchange(m_ahead, nullptr);
    if (!ahead || ahead->organization != effect.organization || ahead->cursor != state->cursor)
        return call(SyncWire::pull(effect.organization, state->cursor), answered);
    if (ahead->came) return arrived(*ahead->came, answered);
    ahead->taker = answered;
}

void SyncWorker::pullAhead(const Id& organization, const QString& cursor) {
    const auto ahead = std::make_shared<PageAhead>(organization, cursor);
    m_ahead = ahead;
    send(SyncWire::pull(organization, cursor), [this, ahead](const Sent& sent) {
        if (ahead->taker) return arrived(sent, ahead->taker);
        ahead->came = sent;
    });
}

// The core changed the key that it signs cursors with: ours says nothing to it, and we start over.
void SyncWorker::cursorRefused(const Id& organization) {
    if (const auto forgotten = m_parts.cache.forgetCursor(organization); !forgotten) {
        storeFailed(forgotten.error());
        return feed(sync::CallFailed{CallTrouble::Disk});
    }
    feed(sync::PullDone{organization, 0, true});
}

void SyncWorker::pullAnswered(const Id& organization, bool fromStart, const HttpReply& reply) {
    if (reply.status == 400 && !fromStart && errorOf(reply.status, reply.body)[u"code"_s] == u"wrong_cursor"_s)
        return cursorRefused(organization);
    if (reply.status == 403 || reply.status == 404) {
        const auto gone = m_parts.desk.organizationGone(organization, errorOf(reply.status, reply.body));
        if (!gone) storeFailed(gone.error());
        announce();
        m_listener.organizationGone(organization);
        return feed(sync::OrganizationGone{organization});
    }
    auto page = reply.status == 200 ? m_wire.readPull(reply.body)
                                          : std::unexpected(errorOf(reply.status, reply.body)[u"detail"_s].toString());
    if (!page) {
        m_detail = page.error();
        return feed(sync::CallFailed{CallTrouble::Server});
    }
    page->startsOver = page->reset || fromStart;
    if (page->more) pullAhead(organization, page->cursor);
    if (const auto taken = m_parts.desk.takePage(organization, *page); !taken) {
        storeFailed(taken.error());
        return feed(sync::CallFailed{CallTrouble::Disk});
    }
    m_detail.clear();
    m_listener.serverTime(page->serverTime);
    announce();
    feed(sync::PullDone{organization, page->sequence, page->more});
    if (page->startsOver && !m_parts.outbox.nextBatch(1).isEmpty()) feed(sync::WorkQueued{});
}

void SyncWorker::perform(const sync::OpenStream& effect) {
    const std::weak_ptr<int> alive = m_life;
    m_parts.tokens.access([this, alive, effect](const std::expected<QByteArray, AuthFailure>& token) {
        if (alive.expired()) return;
        if (!token) return feed(sync::StreamEnded{false, true});
        HttpRequest request = SyncWire::events(effect.organization);
        request.bearer = m_streamToken = *token;
        m_stream = m_parts.transport.openEventFeed(request, streamHandlers());
    });
}

void SyncWorker::perform(const sync::CloseStream&) { retireStream(); }

// We may be inside a call from the stream: it goes when that call is over.
void SyncWorker::retireStream() {
    ++m_streamRun;
    if (!m_stream) return;
    m_retired.push_back(std::move(m_stream));
    m_parts.timers.cancel(m_retireTimer);
    m_retireTimer = m_parts.timers.after(0, [this] { m_retired.clear(); });
}

EventFeed::Handlers SyncWorker::streamHandlers() {
    const auto current = [this, run = ++m_streamRun] { return run == m_streamRun; };
    return {.opened =
                [this, current] {
                    if (current()) feed(sync::StreamOpened{});
                },
            .heard =
                [this, current] {
                    if (current()) feed(sync::StreamHeard{});
                },
            .event =
                [this, current](const StreamEvent& event) {
                    if (current()) streamSaid(event);
                },
            .closed =
                [this, current](const HttpResult& result) {
                    if (current()) streamClosed(result);
                }};
}

void SyncWorker::streamSaid(const StreamEvent& event) {
    if (event.type == "signed_out") {
        m_parts.tokens.refused(m_parts.tokens.current());
        return feed(sync::NetworkBack{}); // the next call finds out whether the sign-in has ended
    }
    if (event.type != "change") return;
    const QJsonDocument data = QJsonDocument::fromJson(event.data);
    if (const auto organization = Id::parse(data[u"org_id"_s].toString()))
        feed(sync::StreamSaysChange{*organization, data[u"sequence"_s].toInteger()});
}

void SyncWorker::streamClosed(const HttpResult& result) {
    const bool unauthorized = result && result->status == 401;
    if (unauthorized) m_parts.tokens.refused(m_streamToken);
    retireStream();
    feed(sync::StreamEnded{result && result->status == 200, unauthorized});
}

void SyncWorker::announce() {
    const ChangedRows changed = m_parts.desk.takeChanged();
    if (!changed.isEmpty()) m_listener.changed(changed);
    m_listener.outboxChanged();
}

} // namespace autospace
