// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reactions/Reactions.h"
#include "core/server/api/ApiContext.h"
#include "core/server/api/availability/SlotCatalog.h"
#include "core/server/config/CoreConfig.h"
#include "core/server/http/Router.h"
#include "core/server/http/TrafficObserver.h"
#include "core/server/jobs/JobRunner.h"
#include "core/server/live/LiveHub.h"
#include "core/server/signin/SignInService.h"
#include "core/server/sync/BatchService.h"
#include "core/server/sync/PullService.h"
#include "core/server/sync/PushService.h"

#include <QThreadPool>

namespace autospace {

class JsonLog;
class Metrics;
class Sealer;
class TokenGate;

// The core without its sockets: the store, the writer, the readers, the sign-in, the router, the live events and the
// jobs, put together from a configuration, a clock and a source of randomness. A server puts sockets before router();
// tests and simulations call it directly, and with Threading::Inline everything is answered before handle() returns.
class CoreApp final : public CommitObserver {
public:
    // Made by the caller and outliving the app.
    struct Ports {
        const Clock& clock;
        RandomSource& random;
        TrafficObserver& traffic;
        Metrics& metrics;
        const JsonLog& log;
    };

    // Opens the store, which must have been migrated before start(). Error: a sentence for a person.
    [[nodiscard]] static std::expected<std::unique_ptr<CoreApp>, QString> create(CoreConfig config, Ports ports);
    // Opens the store that the configuration names, sealing included, without anything around it.
    [[nodiscard]] static std::expected<std::unique_ptr<Store>, QString> open(const CoreConfig& config);
    // What seals personal data under the configuration's keys; null without keys.
    [[nodiscard]] static std::shared_ptr<const Sealer> sealer(const CoreConfig& config);
    ~CoreApp() override;
    Q_DISABLE_COPY_MOVE(CoreApp)

    // Makes the schedules and starts the jobs. With Threading::Inline no thread starts; call jobs().tick().
    [[nodiscard]] std::expected<void, QString> start();
    // Ends streams, takes no more work and finishes what is queued. Nothing that was answered is lost. False when a job
    // was still in work after that time; it is done again when its lease has run out.
    bool stopWithin(int ms);
    // The same, however long the job in work takes.
    void stop();

    [[nodiscard]] Router& router() { return *m_router; }
    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] Writer& writer() { return *m_writer; }
    [[nodiscard]] Readers& readers() { return *m_readers; }
    [[nodiscard]] CommandService& commands() { return m_commands; }
    [[nodiscard]] SignInService& signIn() { return m_signIn; }
    [[nodiscard]] JobRunner& jobs() { return *m_jobs; }
    [[nodiscard]] LiveHub& live() { return m_live; }
    [[nodiscard]] const PasswordHasher& hasher() const { return m_hasher; }

    void committed(const CommitNotice& notice) override;

private:
    struct Opened;
    CoreApp(CoreConfig config, Ports ports, Opened opened);
    [[nodiscard]] std::expected<void, QString> makeRoutes();
    [[nodiscard]] QList<JobKind> jobKinds() const;
    // What another core on the same database announced, or this one.
    void heard(const QString& text);
    void watch();
    void close();

    const CoreConfig m_config;
    const Ports m_ports;
    std::unique_ptr<Store> m_store;
    TokenSigner m_signer;
    RandomIds m_ids;
    CursorSigner m_cursors;
    PasswordHasher m_hasher;
    LoginThrottle m_throttle;
    LiveHub m_live;
    QThreadPool m_drawing; // of map tiles
    SlotCatalog m_slots;
    AccessDirectory m_access;
    CommandExecution::React m_react = &reactTo;
    std::unique_ptr<Executor> m_hashing;
    std::unique_ptr<Readers> m_readers;
    std::unique_ptr<Writer> m_writer;
    std::shared_ptr<const Sealer> m_sealer; // of remembered answers
    CommandService m_commands;
    SignInService m_signIn;
    ReadService m_reading;
    PullService m_pull;
    PushService m_push;
    BatchService m_batch;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<TokenGate> m_gate;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<Listener> m_listener;
    bool m_closed = false;
};

} // namespace autospace
