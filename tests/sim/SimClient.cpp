// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/SimClient.h"

#include "core/domain/schema/JsonCodec.h"
#include "tests/sim/RawSqlite.h"
#include "tests/sim/SureSession.h"
#include "tests/sim/SimTransport.h"

#include <QDir>

namespace autospace {

using namespace Qt::StringLiterals;

SimClient::SimClient(World world, QString email, QString password, QString address)
    : clock(world.time), m_world(world), m_email(std::move(email)), m_password(std::move(password)), m_address(std::move(address)),
      m_disk(folder()), m_keys(m_keychain, m_world.time, m_world.entropy) {}

SimClient::~SimClient() {
    m_reading.reset();
    m_run.reset();
}

bool SimClient::until(const std::function<bool()>& condition, int limitMs) {
    const Instant limit = m_world.time.now().plusMs(limitMs);
    while (!condition())
        if (!m_world.time.fireNext(limit)) return condition();
    return true;
}

std::shared_ptr<CoreConnection> SimClient::connect() {
    const auto server = ServerAddress::parse(u"https://core.example"_s);
    auto made = std::make_shared<CoreConnection>(*server, m_world.network.connect(weather, m_address), m_address);
    m_connection = made;
    return made;
}

std::shared_ptr<AccountVault> SimClient::vault() {
    QDir().mkpath(folder());
    return std::make_shared<AccountVault>(AccountVault::Place{folder() + u"/vault.json"_s, u"sim"_s}, m_keys,
                                          m_world.entropy, PassphraseCost{1, 64, 1});
}

bool SimClient::signIn() {
    const auto connection = connect();
    std::optional<AuthClient::Result> result;
    connection->auth.login(m_email, m_password, [&](AuthClient::Result r) { result = std::move(r); });
    if (!until([&] { return result.has_value(); }, 120'000) || !*result) return false;
    const auto kept = vault();
    // What is kept of this account already stays readable.
    QByteArray dataKey;
    kept->open({}, [&](const std::expected<Secrets, VaultProblem>& opened) {
        if (opened) dataKey = opened->dataKey;
    });
    m_keychain.settle();
    if (dataKey.isEmpty()) dataKey = m_world.entropy.bytes(32);
    const Secrets secrets{(*result)->refreshToken, dataKey, (*result)->user};
    kept->create(SealedFile::Lock::Keychain, {}, secrets, [](const std::expected<void, VaultProblem>& done) {
        if (!done) qFatal("the vault was not made");
    });
    m_keychain.settle();
    return open(kept, secrets, **result, connection);
}

bool SimClient::signInAgain() {
    std::optional<AuthClient::Result> result;
    m_run->connection().auth.login(m_email, m_password, [&](AuthClient::Result r) { result = std::move(r); });
    if (!until([&] { return result.has_value(); }, 120'000) || !*result) return false;
    m_run->signedInAgain(**result);
    m_run->chooseOrganization(m_organization); // who was removed and asked back
    return true;
}

bool SimClient::start() {
    const auto kept = vault();
    std::optional<Secrets> secrets;
    kept->open({}, [&](const std::expected<Secrets, VaultProblem>& opened) {
        if (opened) secrets = *opened;
    });
    m_keychain.settle();
    return secrets && open(kept, *secrets, {}, connect());
}

bool SimClient::open(std::shared_ptr<AccountVault> vault, const Secrets& secrets,
                     const std::optional<SignInReply>& fresh, std::shared_ptr<CoreConnection> connection) {
    const AccountRun::Listener listener{.changed = [](const ChangedRows&) {},
                                        .status = [](const SyncStatus&) {},
                                        .pending = [](const QList<PendingCommand>&) {},
                                        .user = [](const SignedInUser&) {},
                                        .organizationGone = [](const Id&) {},
                                        .cacheBroken = [] { qFatal("the cache broke"); }};
    m_run = std::make_unique<AccountRun>(
        AccountRun::Ports{m_world.product, m_world.registries, m_world.time, clock, m_world.entropy, m_address},
        AccountFiles(folder()), std::move(connection), std::move(vault), secrets, listener);
    m_organization = secrets.user.memberships.isEmpty() ? m_organization : secrets.user.memberships.front().orgId;
    if (const auto started = m_run->start(m_organization, fresh); !started) {
        if (started.error().kind != StoreError::Kind::Full && started.error().kind != StoreError::Kind::Connection)
            qFatal("the files do not open: %s", qPrintable(started.error().message));
        m_run.reset();
        return false;
    }
    if (!m_run->stores().outboxSetAside().isEmpty()) qFatal("the outbox was not readable");
    const FaultyDisk::Calm calm;
    m_reading = sureSession(*m_run->stores().cache());
    return true;
}

void SimClient::stop() {
    m_disk.after(-1, {});
    m_reading.reset();
    m_run.reset();
}

void SimClient::kill() {
    m_disk.imageAfterKill(image());
    bury();
}

void SimClient::cutPower() {
    m_disk.imageAfterPowerCut(image(), [this](quint64 bound) { return m_world.entropy.below(bound); });
    bury();
}

void SimClient::cutPowerAfter(int diskCalls) {
    m_disk.after(diskCalls, [this] {
        m_disk.imageAfterPowerCut(image(), [this](quint64 bound) { return m_world.entropy.below(bound); });
        m_dead = true;
        if (const auto connection = m_connection.lock()) static_cast<SimTransport&>(*connection->transport).die();
    });
}

void SimClient::bury() {
    stop();
    QDir(folder()).removeRecursively();
    if (!QDir().rename(image(), folder())) qFatal("the client's files are not put in place");
    m_disk.forgetUnsynced();
    m_dead = false;
}

void SimClient::ageFiles() {
    const AccountFiles files(folder());
    RawSqlite(files.cache()).run("UPDATE sys_facts SET value = 'an older one' WHERE name = 'client_shape'");
    RawSqlite(files.outbox())
        .run("ALTER TABLE outbox_entries DROP COLUMN doubt;"
             "UPDATE sys_facts SET value = 'of an older one' WHERE name = 'schema_fingerprint'");
}

void SimClient::signOut() {
    m_reading.reset();
    const QByteArray token = m_run->tokens().refreshToken();
    const auto connection = m_run->dismantle();
    const auto kept = m_run->vault();
    m_run->files().removeAll();
    m_run.reset();
    bool told = false;
    connection->auth.logout(token, [&] { told = true; });
    kept->wipe([] {});
    m_keychain.settle();
    (void)until([&] { return told; }, 30'000);
}

CommandOutcome SimClient::command(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments,
                                  const std::optional<QJsonObject>& base) {
    std::optional<CommandOutcome> outcome;
    m_run->sync().run({m_organization, name, target, arguments, base},
                      [&](CommandOutcome o) { outcome = std::move(o); });
    if (!until([&] { return outcome.has_value() || m_dead; }, 120'000))
        qFatal("%s was not answered; the outbox: %s", qPrintable(name), qPrintable(outbox().join(u", "_s)));
    return outcome ? *outcome : std::unexpected(CommandRefusal{CommandRefusal::Why::NotKept, {}, 0});
}

void SimClient::send(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments) {
    m_run->sync().run({m_organization, name, target, arguments, {}}, [](const CommandOutcome&) {});
}

QMap<QString, QByteArray> SimClient::rows() {
    QMap<QString, QByteArray> rows;
    for (const RecordType* type : m_world.product.records()) {
        if (type->reach() != Reach::Synced) continue;
        Query all = Query().where(u"org_id"_s, Value(m_organization));
        all.withDeleted = true;
        for (const RecordPtr& row : m_reading->select(*type, all))
            JsonCodec::write(rows[type->collection() + u' ' + row->id.toString()], *row);
    }
    return rows;
}

SyncState SimClient::state() const {
    const auto known = m_reading->get<SyncState>(m_organization);
    return known ? *known : SyncState();
}

QStringList SimClient::outbox() const {
    QStringList states;
    for (const PendingCommand& pending : m_run->pending())
        states << pending.entry->name + u' ' + toWord(pending.entry->state) +
                      (pending.behind ? u" behind"_s : QString());
    return states;
}

} // namespace autospace
