// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/CoreApp.h"

#include "core/domain/people/Membership.h"
#include "core/domain/people/Organization.h"
#include "core/domain/people/SignInSession.h"
#include "core/domain/people/User.h"
#include "core/domain/ProductRegistry.h"
#include "core/domain/reactions/Reactions.h"
#include "core/server/api/AuthRoutes.h"
#include "core/server/api/AvailabilityRoutes.h"
#include "core/server/api/CommandRoutes.h"
#include "core/server/api/HealthRoutes.h"
#include "core/server/api/RecordRoutes.h"
#include "core/server/api/SyncRoutes.h"
#include "core/server/integrations/maps/MapRoutes.h"
#include "core/server/jobs/BookingJobs.h"
#include "core/server/jobs/MaintenanceJobs.h"
#include "core/server/openapi/OpenApiDocument.h"
#include "core/server/openapi/OpenApiRoutes.h"
#include "core/server/observe/JsonLog.h"
#include "core/server/observe/Metrics.h"
#include "core/server/readers/InlineReaders.h"
#include "core/server/readers/ReaderPool.h"
#include "core/server/signin/TokenGate.h"
#include "core/server/work/InlineExecutor.h"
#include "core/server/work/ThreadExecutor.h"
#include "core/server/writer/GroupWriter.h"
#include "core/server/writer/InlineWriter.h"
#include "core/server/writer/PoolWriter.h"
#include "core/storage/StoreFactory.h"

#include <QMessageAuthenticationCode>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int hashThreads = 2;
constexpr size_t hashQueue = 64;

// One secret serves several purposes by being turned into one key for each.
QByteArray derived(const QByteArray& secret, const QByteArray& purpose) {
    return QMessageAuthenticationCode::hash(purpose, secret, QCryptographicHash::Sha256);
}

std::unique_ptr<Writer> makeWriter(const CoreConfig& config, Store& store, CommitObserver* observer) {
    if (config.threading == Threading::Inline) return std::make_unique<InlineWriter>(store, observer);
    if (store.dialect() == Dialect::Postgres)
        return std::make_unique<PoolWriter>(store, config.writerConnections, observer);
    return std::make_unique<GroupWriter>(store, observer);
}

std::unique_ptr<Readers> makeReaders(const CoreConfig& config, Store& store) {
    if (config.threading == Threading::Inline) return std::make_unique<InlineReaders>(store);
    return std::make_unique<ReaderPool>(store, config.readerThreads);
}

std::unique_ptr<Executor> makeHashing(const CoreConfig& config) {
    if (config.threading == Threading::Inline) return std::make_unique<InlineExecutor>();
    return std::make_unique<ThreadExecutor>(hashThreads, hashQueue);
}

void append(std::vector<Route>& routes, std::vector<Route> more) {
    std::ranges::move(more, std::back_inserter(routes));
}

} // namespace

struct CoreApp::Opened {
    std::unique_ptr<Store> store;
    TokenSigner signer;
};

std::shared_ptr<const Sealer> CoreApp::sealer(const CoreConfig& config) {
    QList<SealingKey> keys;
    for (const KeyRing::Key& key : config.dataKeys)
        keys << SealingKey::fromSecret(key.secret);
    return keys.isEmpty() ? nullptr : std::make_shared<const Sealer>(keys);
}

std::expected<std::unique_ptr<Store>, QString> CoreApp::open(const CoreConfig& config) {
    StoreOptions options;
    options.sealer = sealer(config);
    options.durable = config.durable;
    // Who asks, and as whom, is looked up for each request.
    options.remembered = {SignInSession::staticType().collection(), User::staticType().collection(),
                          Organization::staticType().collection(), Membership::staticType().collection()};
    auto store = openStore(config.database, productRegistry(), std::move(options));
    if (!store) return std::unexpected(store.error().message);
    return *std::move(store);
}

std::expected<std::unique_ptr<CoreApp>, QString> CoreApp::create(CoreConfig config, Ports ports) {
    if (config.tokenKeys.isEmpty()) return std::unexpected(u"There is no token key."_s);
    QList<SigningKey> keys;
    for (const KeyRing::Key& key : config.tokenKeys)
        keys << SigningKey{key.id, derived(key.secret, "access tokens")};
    auto signer = TokenSigner::create(keys, "autospace-core", "autospace");
    if (!signer) return std::unexpected(signer.error());
    auto store = open(config);
    if (!store) return std::unexpected(store.error());
    std::unique_ptr<CoreApp> app(
        new CoreApp(std::move(config), ports, Opened{*std::move(store), *std::move(signer)}));
    if (const auto routes = app->makeRoutes(); !routes) return std::unexpected(routes.error());
    return app;
}

CoreApp::CoreApp(CoreConfig config, Ports ports, Opened opened)
    : m_config(std::move(config)), m_ports(ports), m_store(std::move(opened.store)),
      m_signer(std::move(opened.signer)), m_ids(ports.clock, ports.random),
      m_cursors(derived(m_config.tokenKeys.first().secret, "cursors")), m_hasher(ports.random, m_config.passwordCost),
      m_live(m_config.threading == Threading::Inline ? LiveHub::Mode::Inline : LiveHub::Mode::Threaded),
      m_access(ports.clock), m_react(&reactTo), m_hashing(makeHashing(m_config)), m_readers(makeReaders(m_config, *m_store)),
      m_writer(makeWriter(m_config, *m_store, this)), m_sealer(sealer(m_config)),
      m_commands(*m_writer, {m_access, ports.clock, m_react, m_sealer.get()}),
      m_signIn({.readers = *m_readers,
                .writer = *m_writer,
                .hashing = *m_hashing,
                .hasher = m_hasher,
                .signer = m_signer,
                .throttle = m_throttle,
                .random = ports.random,
                .clock = ports.clock,
                .observer = *this,
                .commands = m_commands,
                .registry = productRegistry(),
                .log = ports.log,
                .lifetimes = m_config.sessions}),
      m_reading(*m_readers, m_access), m_pull(productRegistry(), m_cursors, ports.clock),
      m_push(productRegistry(), m_commands), m_batch(productRegistry(), m_commands) {
    m_drawing.setMaxThreadCount(2);
    m_gate = std::make_unique<TokenGate>(m_signer, ports.clock, m_config.rate);
    m_jobs = std::make_unique<JobRunner>(
        JobRunner::Surroundings{productRegistry(), *m_store, *m_writer, m_commands, ports.clock, m_ids, ports.random,
                                ports.metrics, m_config.instance},
        jobKinds());
    watch();
}

CoreApp::~CoreApp() { stop(); }

std::expected<void, QString> CoreApp::makeRoutes() {
    const ApiContext api{productRegistry(), m_reading, m_commands, m_cursors, m_ports.clock, m_ids};
    std::vector<Route> routes = authRoutes(api, m_signIn);
    append(routes, syncRoutes(api, m_push, m_batch, m_pull, m_live));
    append(routes, healthRoutes(*m_readers, m_ports.metrics));
    append(routes, recordRoutes(api));
    append(routes, commandRoutes(api));
    append(routes, availabilityRoutes(api, m_slots));
    append(routes, mapRoutes(m_config.maps, m_drawing, [&log = m_ports.log](const QString& problem) {
        log.write(LogLevel::Warning, "map_service_failed", {}, {{"problem", QStringView(problem)}});
    }));
    const auto description = std::make_shared<QByteArray>();
    append(routes, openApiRoutes(description));
    auto router = Router::create(std::move(routes), *m_gate, m_ports.traffic);
    if (!router) return std::unexpected(router.error());
    m_router = *std::move(router);
    // Once all routes are there, so that the description cannot miss one.
    *description = OpenApiDocument(productRegistry()).make(m_router->routes());
    return {};
}

QList<JobKind> CoreApp::jobKinds() const {
    QList<JobKind> kinds{BookingJobs::expireHolds(), BookingJobs::closeNoShows(), MaintenanceJobs::cleanUp()};
    if (!m_config.backupFolder.isEmpty())
        kinds << MaintenanceJobs::backUp(
            {m_config.backupFolder, m_config.backupEverySeconds, m_config.backupKeep, m_sealer});
    return kinds;
}

void CoreApp::watch() {
    Metrics& metrics = m_ports.metrics;
    metrics.watch("autospace_writer_waiting", "Changes that wait to be written",
                  [this] { return static_cast<double>(m_writer->waiting()); });
    metrics.watch("autospace_readers_waiting", "Reads that wait for a thread",
                  [this] { return static_cast<double>(m_readers->waiting()); });
    metrics.watch("autospace_event_streams", "Open event streams",
                  [this] { return static_cast<double>(m_live.streams()); });
    metrics.watch("autospace_jobs_dead_total", "Jobs given up by this process",
                  [this] { return static_cast<double>(m_jobs->status().dead); });
}

std::expected<void, QString> CoreApp::start() {
    if (const auto prepared = m_jobs->prepare(); !prepared) return std::unexpected(prepared.error().message);
    if (m_config.threading == Threading::Inline) return {};
    m_listener = m_store->listen([this](const QString& text) { heard(text); });
    m_jobs->start();
    return {};
}

void CoreApp::close() {
    if (std::exchange(m_closed, true)) return;
    m_listener.reset();
    m_live.stop();
    m_jobs->requestStop();
    m_hashing->stop();
    m_readers->stop();
    m_writer->stop();
    m_drawing.waitForDone();
}

bool CoreApp::stopWithin(int ms) {
    close();
    return m_config.threading == Threading::Inline || m_jobs->endsWithin(ms);
}

void CoreApp::stop() {
    close();
    m_jobs->stop();
}

void CoreApp::heard(const QString& text) {
    if (const auto notice = CommitNotice::fromText(text)) return committed(*notice);
    m_live.cutAll();
    m_jobs->wake();
}

void CoreApp::committed(const CommitNotice& notice) {
    m_live.publish(notice);
    if (notice.collections.contains(Job::staticType().collection())) m_jobs->wake();
}

} // namespace autospace
