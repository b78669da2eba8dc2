// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/TestWorld.h"

#include "core/domain/ProductRegistry.h"
#include "core/domain/people/ActorOf.h"
#include "core/domain/people/Permissions.h"
#include "core/domain/schema/JsonCodec.h"
#include "core/server/sync/PullCursor.h"
#include "core/storage/backup/Restore.h"
#include "net/sync/SyncState.h"
#include "tests/fakes/Builders.h"
#include "tests/sim/SureSession.h"

#include <QDir>
#include <QMessageAuthenticationCode>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

quint64 firstIds(quint64 seed) {
    restartTestIds(); // the same ones in every run of a seed
    return seed;
}

QByteArray jsonOf(const Record& record) {
    QByteArray json;
    JsonCodec::write(json, record);
    return json;
}

// As the core makes it from its configuration.
CursorSigner cursorSigner(const TestCore& core) {
    return CursorSigner(QMessageAuthenticationCode::hash("cursors", core.config.tokenKeys.first().secret,
                                                         QCryptographicHash::Sha256));
}

} // namespace

TestWorld::TestWorld(quint64 seed)
    : entropy(firstIds(seed)), network(core, time, entropy), m_registries(productRegistry()),
      m_passwordHash(core.app->hasher().hash(password)) {
    m_organization = anOrganization().make();
    const auto garage = aGarage(*m_organization).make();
    QList<std::shared_ptr<Record>> records{m_organization, garage};
    for (int i = 1; i <= 6; ++i) {
        m_bays << aSlot(*garage, u"A-%1"_s.arg(i)).make();
        records << m_bays.back();
    }
    core.putAll(records);
}

TestWorld::~TestWorld() { clients.clear(); }

SimClient& TestWorld::person(const QString& name, QList<Role> roles) {
    const auto membership = aMembership(*m_organization, name, std::move(roles)).make();
    auto user = aUser(name).with(&User::passwordHash, m_passwordHash).make();
    user->id = membership->userId;
    user->email = membership->email;
    core.putAll({user, membership});
    clients << std::make_shared<SimClient>(SimClient::World{network, time, entropy, productRegistry(), m_registries},
                                           user->email, password.toString(), u"192.0.2.%1"_s.arg(clients.size() + 1));
    return *clients.back();
}

void TestWorld::put(const std::shared_ptr<Record>& record) {
    core.clock.set(network.coreNow());
    core.put(record);
}

void TestWorld::backUp() {
    QFile::remove(backupFile());
    if (const auto made = core.app->store().backupTo(backupFile()); !made) qFatal("%s", qPrintable(made.error().message));
}

bool TestWorld::hasBackup() const { return QFile::exists(backupFile()); }

void TestWorld::restoreBackup() {
    if (network.coreIsUp()) killCore();
    startCore();
    network.killCore();
    m_coreView.reset();
    m_coreRowsAt = {};
    network.restartCore([this] {
        StoreOptions options;
        options.sealer = CoreApp::sealer(core.config);
        const auto restored = autospace::restoreBackup(core.config.database, backupFile(), productRegistry(), options);
        if (!restored) qFatal("the backup is not restored: %s", qPrintable(restored.error().message));
        coreDisk.forgetUnsynced();
    });
}

void TestWorld::advance(qint64 ms) {
    time.advance(ms);
    core.clock.set(network.coreNow());
}

FaultyDisk::Chance TestWorld::chance() {
    return [this](quint64 bound) { return entropy.below(bound); };
}

void TestWorld::killCore() {
    coreDisk.imageAfterKill(coreImage());
    coreDied();
}

void TestWorld::cutCorePower() {
    coreDisk.imageAfterPowerCut(coreImage(), chance());
    coreDied();
}

void TestWorld::cutCorePowerAfter(int diskCalls) {
    coreDisk.after(diskCalls, [this] { cutCorePower(); });
}

void TestWorld::coreDied() {
    m_coreDied = true;
    network.killCore();
}

void TestWorld::startCore() {
    m_coreView.reset();
    m_coreRowsAt = {};
    network.restartCore([this] {
        coreDisk.after(-1, {});
        coreDisk.setTrouble(FaultyDisk::Trouble::None);
        if (!std::exchange(m_coreDied, false)) return;
        QDir(coreFolder()).removeRecursively();
        if (!QDir().rename(coreImage(), coreFolder())) qFatal("the core's files are not put in place");
        coreDisk.forgetUnsynced();
    });
}

void TestWorld::upgradeCore() {
    const CursorSigner signer = cursorSigner(core);
    const FaultyDisk::Calm calm;
    network.killCore();
    m_coreView.reset();
    m_coreRowsAt = {};
    for (const auto& client : clients) {
        if (!client->isRunning() || client->isDead()) continue;
        const auto session = sureSession(*client->run().stores().cache());
        const auto known = session->get<SyncState>(client->organization());
        const auto cursor = known && known->cursor ? PullCursor::decode(signer, known->cursor->toLatin1()) : std::nullopt;
        if (!cursor) continue;
        PullCursor older = *cursor;
        older.schema = "an older";
        SyncState state = *known;
        state.cursor = QString::fromLatin1(older.encode(signer));
        if (!session->put(state)) qFatal("no older cursor");
    }
    network.restartCore();
}

bool TestWorld::isAbreast(SimClient& client) {
    const SyncState state = client.state();
    if (!state.cursor || !state.complete) return false;
    if (state.sequence != coreView().lastSequence(client.organization()).value_or(-1)) return false;
    const auto cursor = PullCursor::decode(cursorSigner(core), state.cursor->toLatin1());
    return cursor && cursor->timeline == coreView().fact(u"timeline"_s)->value_or(QString()).toUtf8();
}

StoreSession& TestWorld::coreView() {
    if (!m_coreView) m_coreView = sureSession(core.app->store());
    return *m_coreView;
}

void TestWorld::heal() {
    network.coreSkewMs = 0;
    coreDisk.setTrouble(FaultyDisk::Trouble::None);
    coreDisk.after(-1, {});
    if (!network.coreIsUp()) startCore();
    for (const auto& client : clients) {
        client->weather = {};
        client->clock.skewMs = 0;
        client->disk().setTrouble(FaultyDisk::Trouble::None);
        client->disk().after(-1, {});
        if (client->isDead()) client->bury();
        if (!client->isRunning() && !client->start()) (void)client->signIn();
    }
    // What was on its way comes to its end, a refused refresh too.
    advance(60'000);
    for (const auto& client : clients) {
        if (!client->isRunning()) qFatal("%s does not start in a world that is well", qPrintable(client->email()));
        if (client->run().sync().status().link == SyncStatus::Link::SignInNeeded && !client->signInAgain())
            qFatal("nobody can sign in to a world that is well");
        // Whoever was put out and taken in again opens the organization anew.
        client->run().chooseOrganization(client->organization());
    }
}

bool TestWorld::settle(qint64 limitMs, qint64 calmMs) {
    const auto busy = [this] {
        return std::ranges::any_of(clients, [](const auto& client) {
            if (!client->isRunning()) return false;
            const SyncStatus& status = client->run().sync().status();
            return status.link != SyncStatus::Link::InSync || status.waiting > 0 || status.firstSync ||
                   std::ranges::any_of(client->run().pending(), [](const PendingCommand& pending) {
                       return pending.entry->state == OutboxState::Answered;
                   });
        });
    };
    const Instant limit = time.now().plusMs(limitMs);
    // Coarser in the long calm, where nothing is expected to happen.
    for (qint64 calmForMs = 0; calmForMs < calmMs;) {
        if (time.now() > limit) return false;
        const qint64 stepMs = calmForMs < 3'000 ? 100 : 1'000;
        advance(stepMs);
        calmForMs = busy() ? 0 : calmForMs + stepMs;
    }
    return true;
}

// Read once for every position of the log, as many clients are held against it.
const QList<TestWorld::CoreRow>& TestWorld::coreRows() {
    const std::pair at{network.coreRun(), coreView().lastSequence(m_organization->id).value_or(-1)};
    if (std::exchange(m_coreRowsAt, at) == at) return m_coreRows;
    m_coreRows.clear();
    for (const RecordType* type : productRegistry().records()) {
        if (type->reach() != Reach::Synced) continue;
        for (const RecordPtr& stored : coreView().select(*type, Query().where(u"org_id"_s, Value(m_organization->id))))
            m_coreRows << CoreRow{stored, type->collection() + u' ' + stored->id.toString(), jsonOf(*stored)};
    }
    return m_coreRows;
}

// From the core's own tables and the permission table: the feed and the first sync have no part in it.
QMap<QString, QByteArray> TestWorld::truthFor(const SimClient& client) {
    const auto user = coreView().first<User>(Query().where(u"email"_s, Value(client.email())));
    const auto actor = user ? actorOf(coreView(), user->id, client.organization(), {}) : std::nullopt;
    QMap<QString, QByteArray> rows;
    if (!actor) return rows;
    for (const CoreRow& row : coreRows()) {
        if (!Permissions::may(*actor, Action::Read, *row.record)) continue;
        if (Permissions::hiddenFields(*actor, *row.record).isEmpty()) {
            rows.insert(row.key, row.json);
            continue;
        }
        const auto shown = row.record->recordType().makeRecord();
        for (const Field& field : row.record->recordType().fields())
            if (!field.write(*shown, field.read(*row.record))) qFatal("a field does not take its own value");
        Permissions::mask(*actor, *shown);
        rows.insert(row.key, jsonOf(*shown));
    }
    if (const auto failure = coreView().failure()) qFatal("no truth: %s", qPrintable(failure->message));
    return rows;
}

QStringList TestWorld::differences(SimClient& client) {
    const auto truth = truthFor(client);
    const auto shown = client.rows();
    QStringList found;
    for (auto it = truth.cbegin(); it != truth.cend(); ++it)
        if (!shown.contains(it.key()))
            found << u"%1 does not show %2"_s.arg(client.email(), it.key());
        else if (shown.value(it.key()) != it.value())
            found << u"%1 shows %2\n  as %3\n  but it is %4"_s.arg(
                client.email(), it.key(), QString::fromUtf8(shown.value(it.key())), QString::fromUtf8(it.value()));
    for (const QString& key : shown.keys())
        if (!truth.contains(key)) found << u"%1 shows %2, which it should not"_s.arg(client.email(), key);
    return found;
}

QStringList TestWorld::unsettled() const {
    QStringList found;
    for (const auto& client : clients)
        if (client->isRunning())
            for (const QString& entry : client->outbox())
                found << client->email() + u": "_s + entry;
    return found;
}

QStringList TestWorld::overlaps() {
    static const QList<BookingStatus> occupying{BookingStatus::Confirmed, BookingStatus::CheckedIn,
                                                BookingStatus::CheckedOut, BookingStatus::Approved};
    QStringList found;
    const auto bookings = core.all<Booking>();
    for (const auto& a : bookings)
        for (const auto& b : bookings)
            if (a->id < b->id && a->resourceId == b->resourceId && occupying.contains(a->status) &&
                occupying.contains(b->status) && a->startsAt < b->endsAt && b->startsAt < a->endsAt)
                found << a->code + u" and "_s + b->code;
    return found;
}

} // namespace autospace
