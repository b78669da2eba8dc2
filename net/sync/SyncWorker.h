// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Entropy.h"
#include "net/signin/TokenKeeper.h"
#include "net/sync/CommandDesk.h"
#include "net/sync/SyncEngine.h"
#include "net/sync/SyncStatus.h"
#include "net/sync/SyncWire.h"
#include "net/time/Timers.h"
#include "net/transport/Transport.h"

#include <vector>

namespace autospace {

// Does what the engine decides: sends batches, fetches pages, listens to the event stream, keeps the timers. Owns no
// thread: everything, callbacks included, happens on the one it is used on. Destroying it ends what is under way;
// what was on its way is repeated after the next start.
class SyncWorker {
public:
    struct Parts {
        const Registry& registry;
        Transport& transport;
        TokenKeeper& tokens;
        Timers& timers;
        const Clock& clock;
        Entropy& entropy;
        Outbox& outbox;
        Cache& cache;
        CommandDesk& desk;
    };
    // Whom to tell. Never called from inside the worker's constructor.
    struct Listener {
        std::function<void(const ChangedRows&)> changed;
        std::function<void(const SyncStatus&)> status;
        std::function<void()> outboxChanged;
        std::function<void(const Instant&)> serverTime;     // by each page
        std::function<void(const Id&)> organizationGone;    // and its rows with it
        std::function<void(const StoreError&)> storeFailed; // the cache or the outbox did not take something
    };
    using Done = std::function<void(CommandOutcome)>;

    SyncWorker(Parts parts, Listener listener);
    ~SyncWorker();
    Q_DISABLE_COPY_MOVE(SyncWorker)

    // organization: the one on screen; null = none.
    void start(const Id& organization);
    void chooseOrganization(const Id& organization);
    // Answers at once for what is shown or refused here; for a command that needs the core, when the core has
    // answered and the cache shows it, or when the core cannot be reached (then it stays queued).
    void run(const CommandOrder& order, Done done);
    [[nodiscard]] CommandOutcome retry(const Id& command, const std::optional<QJsonObject>& arguments,
                                       const std::optional<QJsonObject>& base);
    [[nodiscard]] std::expected<void, CommandRefusal> discard(const Id& command);
    // Now, without waiting for the next attempt.
    void tryNow() { feed(sync::NetworkBack{}); }
    void signedInAgain() { feed(sync::SignedInAgain{}); }

    [[nodiscard]] bool online() const { return m_engine.reach() == SyncEngine::Reach::Online; }
    [[nodiscard]] const SyncStatus& status() const { return m_status; }

private:
    void feed(const SyncEvent& event);
    void perform(const SyncEffect& effect);
    void perform(const sync::Push& effect);
    void perform(const sync::Pull& effect);
    void perform(const sync::OpenStream& effect);
    void perform(const sync::CloseStream& effect);
    void perform(const sync::SetTimer& effect);
    void perform(const sync::CancelTimer& effect);

    // Sends with a token that is good.
    using Sent = std::expected<HttpResult, AuthFailure>;
    void send(const HttpRequest& request, std::function<void(const Sent&)> done);
    // Failures become CallFailed.
    void call(const HttpRequest& request, std::function<void(const HttpReply&)> answered);
    void arrived(const Sent& sent, const std::function<void(const HttpReply&)>& answered);
    void failed(const HttpResult& result);
    void failed(const AuthFailure& failure);
    void storeFailed(const StoreError& error);
    void pushAnswered(const QList<OutboxEntryPtr>& batch, const HttpReply& reply);
    void batchRefused(const QList<OutboxEntryPtr>& batch, const HttpReply& reply);
    void finishPush(const QList<OutboxEntryPtr>& batch, const QList<PushResult>& results);
    void pullAnswered(const Id& organization, bool fromStart, const HttpReply& reply);
    void pullAhead(const Id& organization, const QString& cursor);
    void cursorRefused(const Id& organization);
    [[nodiscard]] EventFeed::Handlers streamHandlers();
    void retireStream();
    void streamSaid(const StreamEvent& event);
    void streamClosed(const HttpResult& result);

    void announce();
    void updateStatus();
    void settleWaiting();

    // The page after the one that is being taken in, asked for meanwhile. Only the pull that follows at once has it:
    // for any later one it would be an answer to an old question.
    struct PageAhead {
        Id organization;
        QString cursor;
        std::optional<Sent> came;
        std::function<void(const HttpReply&)> taker; // once its turn has come
    };

    Parts m_parts;
    Listener m_listener;
    SyncWire m_wire;
    SyncEngine m_engine;
    SyncStatus m_status;
    QString m_detail;
    int m_batchLimit = SyncWire::largestBatch;
    std::shared_ptr<PageAhead> m_ahead;
    QHash<Id, Done> m_waiting; // for the core's answer
    std::unique_ptr<EventFeed> m_stream;
    std::vector<std::unique_ptr<EventFeed>> m_retired; // closed, until no call of theirs is under way
    Timers::Token m_retireTimer = 0;
    int m_streamRun = 0; // handlers of an earlier stream are deaf
    QByteArray m_streamToken;
    QList<SyncEvent> m_events; // not stepped yet
    bool m_feeding = false;
    std::optional<Instant> m_heardAt; // in sync and listening, of m_heardOf
    Id m_heardOf;
    QHash<SyncTimer, Timers::Token> m_timers;
    std::shared_ptr<int> m_life = std::make_shared<int>(0); // callbacks hold it weakly
};

} // namespace autospace
