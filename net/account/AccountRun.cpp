// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/account/AccountRun.h"

#include "core/domain/people/ActorOf.h"
#include "net/account/ActorFrom.h"

#include <QLoggingCategory>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(account, "autospace.account")

} // namespace

AccountRun::AccountRun(Ports ports, AccountFiles files, std::shared_ptr<CoreConnection> connection,
                       std::shared_ptr<AccountVault> vault, Secrets secrets, Listener listener)
    : m_ports(std::move(ports)), m_files(std::move(files)), m_connection(std::move(connection)),
      m_vault(std::move(vault)), m_secrets(std::move(secrets)), m_listener(std::move(listener)), m_clock(m_ports.clock),
      m_ids(m_clock, m_ports.entropy),
      m_tokens(m_connection->auth, m_ports.clock, [this](const SignInReply& reply) { keep(reply); }) {}

AccountRun::~AccountRun() {
    closeSync();
    m_stores.reset();
    if (!m_vault) m_files.removeAll();
}

void AccountRun::keep(const SignInReply& reply) {
    const bool userChanged = reply.user != m_secrets.user;
    m_secrets.refreshToken = reply.refreshToken;
    m_secrets.user = reply.user;
    if (m_vault)
        if (const auto kept = m_vault->save(m_secrets); !kept)
            qCWarning(account).noquote()
                << u"The sign-in could not be kept; the next start will ask for the password:"_s << kept.error().detail;
    if (userChanged) m_listener.user(m_secrets.user);
}

Stored<> AccountRun::start(const Id& organization, const std::optional<SignInReply>& fresh) {
    m_organization = organization;
    auto stores = AccountStores::open(m_files, m_ports.registries, m_secrets.dataKey, m_ports.clock);
    if (!stores) return std::unexpected(stores.error());
    m_stores = *std::move(stores);
    if (fresh)
        m_tokens.start(*fresh);
    else
        m_tokens.start(m_secrets.refreshToken);
    return openSync();
}

Stored<> AccountRun::openSync() {
    auto reading = m_stores->cache()->session();
    if (!reading) return std::unexpected(reading.error());
    auto writing = m_stores->outbox().session();
    if (!writing) return std::unexpected(writing.error());
    auto outbox = Outbox::open(*std::move(writing), m_ports.clock);
    if (!outbox) return std::unexpected(outbox.error());
    m_outbox = *std::move(outbox);
    const Replay::Actors actors = [this](const View& view, const Id& id) { return actorIn(view, id); };
    m_cache =
        std::make_unique<Cache>(*std::move(reading), m_ports.product, Replay(m_ports.product, actors), m_ports.clock);
    m_desk = std::make_unique<CommandDesk>(CommandDesk::Parts{m_ports.product, *m_outbox, *m_cache, m_ids, m_clock});
    m_sync = std::make_unique<SyncWorker>(SyncWorker::Parts{m_ports.product, *m_connection->transport, m_tokens,
                                                            m_ports.timers, m_ports.clock, m_ports.entropy, *m_outbox,
                                                            *m_cache, *m_desk},
                                          syncListener());
    m_sync->start(m_organization);
    m_listener.pending(pending());
    return {};
}

void AccountRun::closeSync() {
    m_sync.reset();
    m_desk.reset();
    m_cache.reset();
    m_outbox.reset();
}

SyncWorker::Listener AccountRun::syncListener() {
    return {.changed = [this](const ChangedRows& rows) { m_listener.changed(rows); },
            .status = [this](const SyncStatus& status) { m_listener.status(status); },
            .outboxChanged = [this] { m_listener.pending(pending()); },
            .serverTime = [this](const Instant& time) { m_clock.serverSaid(time); },
            .organizationGone = [this](const Id& organization) { m_listener.organizationGone(organization); },
            .storeFailed =
                [this](const StoreError& error) {
                    qCWarning(account).noquote() << u"A file of the account failed:"_s << error.message;
                    if (error.kind == StoreError::Kind::Corrupt) m_listener.cacheBroken();
                }};
}

Stored<> AccountRun::rebuildCache() {
    closeSync();
    if (auto rebuilt = m_stores->rebuildCache(); !rebuilt) return rebuilt;
    return openSync();
}

void AccountRun::signedInAgain(const SignInReply& reply) {
    keep(reply);
    m_tokens.start(reply);
    m_sync->signedInAgain();
}

void AccountRun::chooseOrganization(const Id& organization) {
    m_organization = organization;
    m_sync->chooseOrganization(organization);
}

// The cache has the last word once it has the membership; before the first page there is only what sign-in told.
std::optional<Actor> AccountRun::actorIn(const View& view, const Id& organization) const {
    if (const auto actor = actorOf(view, m_secrets.user.id, organization, m_ports.device)) return actor;
    const bool known =
        view.first<Membership>(
            Query().where(u"user_id"_s, Value(m_secrets.user.id)).where(u"org_id"_s, Value(organization))) != nullptr;
    return known ? std::nullopt : actorFrom(m_secrets.user, organization, m_ports.device);
}

QList<PendingCommand> AccountRun::pending() const {
    QList<PendingCommand> list;
    for (const OutboxEntryPtr& entry : m_outbox->entries())
        list << PendingCommand{entry, m_outbox->isBlocked(*entry)};
    return list;
}

std::shared_ptr<CoreConnection> AccountRun::dismantle() {
    closeSync();
    m_stores.reset();
    m_tokens.clear();
    return std::move(m_connection);
}

} // namespace autospace
