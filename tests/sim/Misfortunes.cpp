// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Misfortunes.h"

#include <QJsonArray>

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

constexpr int proneTo = 40; // percent of the worlds, for each kind
constexpr qint64 hourMs = 3'600'000;

} // namespace

Misfortunes::Misfortunes(TestWorld& world, SimClient& owner) : m_world(world), m_owner(owner) {
    for (int kind = 0; kind < faultKinds; ++kind)
        if (chance(proneTo)) m_prone << Fault(kind);
    if (m_prone.isEmpty()) m_prone << Fault::LostReply;
}

void Misfortunes::strike(SimClient& client) { bring(m_prone[within(m_prone.size())], client); }

void Misfortunes::bring(Fault fault, SimClient& client) {
    switch (fault) {
    case Fault::Drop:
    case Fault::Duplicate:
    case Fault::Delay:
    case Fault::Reorder:
    case Fault::CutBody:
    case Fault::LostReply:
    case Fault::HalfOpen:
    case Fault::Offline: return turnWeather(fault, client.weather);
    case Fault::ClientKill:
    case Fault::ClientPowerCut:
    case Fault::ClientDiskFull:
        if (client.isRunning() && !client.isDead()) breakClient(fault, client);
        return;
    case Fault::CoreKill:
    case Fault::CorePowerCut:
    case Fault::CoreDiskFull:
        if (m_world.network.coreIsUp()) breakCore(fault);
        return;
    case Fault::ClockJump:
        m_happened << fault;
        if (chance(30)) {
            m_world.network.coreSkewMs = within(hourMs) - hourMs / 2;
        } else {
            client.clock.skewMs = within(chance(30) ? 48 * hourMs : hourMs / 4) - hourMs / 8;
        }
        return;
    case Fault::RoleChange:
    case Fault::Removal: return changeRights(fault, client);
    case Fault::Upgrade: return upgrade(client);
    case Fault::Restore: return restore();
    }
}

void Misfortunes::turnWeather(Fault fault, SimWeather& weather) {
    const int percent = 10 + int(within(40));
    switch (fault) {
    case Fault::Drop: weather.lostRequest = percent; break;
    case Fault::Duplicate: weather.twice = percent; break;
    case Fault::Delay: weather.maxDelayMs = int(1'000 + within(8'000)); break;
    case Fault::Reorder: weather.late = percent; break;
    case Fault::CutBody: weather.cutReply = percent; break;
    case Fault::LostReply: weather.lostReply = percent; break;
    case Fault::HalfOpen: weather.halfOpen = true; break;
    default:
        weather.up = false;
        m_happened << Fault::Offline;
        if (chance(50)) m_world.network.breakStreams(weather); // else nobody tells the client
    }
}

void Misfortunes::breakCore(Fault fault) {
    m_happened << fault;
    if (fault == Fault::CoreDiskFull)
        return m_world.coreDisk.setTrouble(chance(50) ? FaultyDisk::Trouble::Full : FaultyDisk::Trouble::Broken);
    if (fault == Fault::CoreKill) return m_world.killCore();
    if (chance(30)) return m_world.cutCorePower();
    m_world.cutCorePowerAfter(int(within(40)));
}

void Misfortunes::breakClient(Fault fault, SimClient& client) {
    m_happened << fault;
    if (fault == Fault::ClientDiskFull)
        return client.disk().setTrouble(chance(50) ? FaultyDisk::Trouble::Full : FaultyDisk::Trouble::Broken);
    if (fault == Fault::ClientKill) return client.kill();
    if (chance(30)) return client.cutPower();
    client.cutPowerAfter(int(within(40)));
}

// By the owner, who sits at the core itself.
void Misfortunes::changeRights(Fault fault, SimClient& client) {
    if (&client == &m_owner || !m_world.network.coreIsUp()) return;
    const auto found = m_world.core.all<Membership>(Query().where(u"email"_s, Value(client.email())));
    if (found.isEmpty()) return;
    const Membership& membership = *found.front();
    const QString path = u"memberships/"_s + membership.id.toString();
    static const QList<Role> choice{Role::Manager, Role::Valet, Role::Customer, Role::Support, Role::Finance};
    const QJsonArray roles{toWord(choice[within(choice.size())])};
    if (membership.status == MembershipStatus::Removed) {
        if (asOwner(u"memberships"_s, {{u"email"_s, client.email()}, {u"name"_s, membership.name}, {u"roles"_s, roles}}))
            m_happened << fault;
    } else if (fault == Fault::Removal) {
        if (asOwner(path + u"/remove"_s, {})) m_happened << fault;
    } else if (asOwner(path + u"/change"_s, {{u"roles"_s, roles}})) {
        m_happened << fault;
    }
}

bool Misfortunes::asOwner(const QString& path, const QJsonObject& body) {
    const auto ask = [&] {
        return m_world.core.post(u"/v1/orgs/%1/%2"_s.arg(m_world.organization().id.toString(), path), m_ownerToken, body);
    };
    m_world.core.clock.set(m_world.network.coreNow());
    Answer answer = ask();
    if (answer.status == 401) {
        m_ownerToken = m_world.core.signIn(m_owner.email(), m_owner.password()).json[u"access_token"_s].toString().toLatin1();
        answer = ask();
    }
    return answer.status == 200 || answer.status == 201;
}

void Misfortunes::upgrade(SimClient& client) {
    if (chance(40)) {
        if (!m_world.network.coreIsUp()) return;
        const bool full = std::ranges::any_of(m_world.clients, [](const auto& one) {
            return one->isRunning() && !one->outbox().isEmpty();
        });
        m_world.upgradeCore();
        if (full) m_happened << Fault::Upgrade;
        return;
    }
    if (!client.isRunning() || client.isDead()) return;
    if (!client.outbox().isEmpty()) m_happened << Fault::Upgrade;
    client.kill();
    client.ageFiles();
}

void Misfortunes::restore() {
    if (!m_world.network.coreIsUp()) return;
    m_world.coreDisk.setTrouble(FaultyDisk::Trouble::None);
    if (!m_world.hasBackup() || chance(30)) return m_world.backUp();
    m_happened << Fault::Restore;
    m_world.restoreBackup();
}

void Misfortunes::recover() {
    for (const auto& client : m_world.clients) {
        if (client->isDead() && chance(60)) client->bury();
        if (client->isDead()) continue;
        if (chance(8)) client->weather = {};
        if (chance(15)) client->disk().setTrouble(FaultyDisk::Trouble::None);
        if (!client->isRunning() && chance(50)) (void)client->start();
        if (client->isRunning() && chance(30) &&
            client->run().sync().status().link == SyncStatus::Link::SignInNeeded)
            (void)client->signInAgain();
    }
    if (chance(15)) m_world.coreDisk.setTrouble(FaultyDisk::Trouble::None);
    if (!m_world.network.coreIsUp() && chance(30)) m_world.startCore();
}

QSet<Fault> Misfortunes::happened() const {
    QSet<Fault> all = m_happened;
    const SimNetwork::Count& count = m_world.network.count();
    if (count.lostRequests) all << Fault::Drop;
    if (count.repeats) all << Fault::Duplicate;
    if (count.delayed) all << Fault::Delay;
    if (count.late) all << Fault::Reorder;
    if (count.cutReplies) all << Fault::CutBody;
    if (count.lostReplies) all << Fault::LostReply;
    if (count.unheard) all << Fault::HalfOpen;
    return all;
}

} // namespace autospace
