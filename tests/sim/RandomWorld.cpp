// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/RandomWorld.h"

namespace autospace {

using namespace Qt::StringLiterals;

namespace {

const QStringList names{u"Olga Muster"_s,   u"Mara Beispiel"_s, u"Jon Muster"_s,  u"Ada Probe"_s,
                        u"Ben Beispiel"_s, u"Cleo Muster"_s,   u"Dora Probe"_s, u"Emil Beispiel"_s};

// The first one owns the place; the others are what comes.
SimClient& peopled(TestWorld& world) {
    static const QList<Role> roles{Role::Manager, Role::Manager, Role::Valet, Role::Customer, Role::Support};
    const qsizetype count = 3 + qsizetype(world.entropy.below(6));
    for (qsizetype i = 0; i < count; ++i) {
        const Role role = i == 0 ? Role::OrgOwner : i == 1 ? Role::Manager : roles[qsizetype(world.entropy.below(5))];
        if (!world.person(names[i], {role}).signIn()) qFatal("the world does not start");
    }
    return *world.clients.front();
}

} // namespace

RandomWorld::RandomWorld(quint64 seed) : m_world(seed), m_misfortunes(m_world, peopled(m_world)), m_rules(m_world) {}

QString RandomWorld::bay() {
    return m_world.bays()[qsizetype(m_world.entropy.below(quint64(m_world.bays().size())))]->id.toString();
}

QStringList RandomWorld::live(int steps) {
    for (int i = 0; i < steps; ++i) {
        step();
        QStringList broken = m_rules.broken();
        if (!broken.isEmpty()) return broken << u"after step %1"_s.arg(i);
    }
    return {};
}

void RandomWorld::step() {
    SimClient& client = *m_world.clients[qsizetype(m_world.entropy.below(quint64(m_world.clients.size())))];
    if (chance(20))
        m_misfortunes.strike(client);
    else if (client.isRunning() && !client.isDead())
        work(client);
    if (chance(10) && m_world.network.coreIsUp()) m_world.core.app->jobs().tick();
    m_world.advance(qint64(m_world.entropy.below(chance(20) ? 60'000 : 800)));
    m_misfortunes.recover();
}

QStringList RandomWorld::judge() {
    // Some learn only then that their sign-in has ended.
    bool rests = false;
    for (int i = 0; i < 3 && !rests; ++i) {
        m_world.heal();
        rests = m_world.settle(300'000, 60'000);
    }
    if (!rests) return {u"the world does not come to rest: "_s + restlessness()};
    QStringList wrong = m_rules.brokenInDepth();
    for (const auto& client : m_world.clients) {
        wrong << m_world.differences(*client);
        for (const QString& state : client->outbox())
            if (!state.endsWith("rejected"_L1) && !state.endsWith("behind"_L1))
                wrong << u"%1 still has %2"_s.arg(client->email(), state);
        note(client->outbox().join(u','));
    }
    const auto truth = m_world.truthFor(*m_world.clients.front());
    for (auto it = truth.cbegin(); it != truth.cend(); ++it)
        note(it.key() + QString::fromUtf8(it.value()));
    return wrong << accounts();
}

void RandomWorld::work(SimClient& client) {
    const auto bookings = client.shown<Booking>(Query().where(u"org_id"_s, Value(client.organization())));
    if (bookings.isEmpty() || chance(40)) return create(client);
    const Booking& booking = *bookings[qsizetype(m_world.entropy.below(quint64(bookings.size())))];
    switch (m_world.entropy.below(7)) {
    case 0: return void(act(client, u"bookings.check_in"_s, booking.id, {{u"passcode"_s, booking.passcode}}));
    case 1: return void(act(client, u"bookings.check_out"_s, booking.id, {}));
    case 2: return void(act(client, u"bookings.cancel"_s, booking.id, {{u"reason"_s, u"rain"_s}}));
    case 3: {
        const QString until = booking.endsAt.plusMinutes(30).toString();
        return void(act(client, u"bookings.extend"_s, booking.id, {{u"ends_at"_s, until}}));
    }
    case 4: return void(act(client, u"bookings.move"_s, booking.id, {{u"resource_id"_s, bay()}}));
    case 5: return void(act(client, u"bookings.check_in"_s, booking.id, {{u"passcode"_s, u"000000"_s}}));
    default:
        for (const PendingCommand& pending : client.run().pending())
            if (pending.entry->state == OutboxState::Rejected) return settleIt(client, pending);
    }
}

void RandomWorld::create(SimClient& client) {
    const QString tag = u"Guest %1"_s.arg(++m_made);
    const Instant from = client.clock.now().plusMinutes(qint64(m_world.entropy.below(8)) * 15);
    const QJsonObject arguments{{u"resource_id"_s, bay()},
                                {u"starts_at"_s, from.toString()},
                                {u"ends_at"_s, from.plusMinutes(30).toString()},
                                {u"customer_name"_s, tag},
                                {u"plate"_s, u"FL %1"_s.arg(m_made)}};
    if (act(client, u"bookings.create"_s, {}, arguments)) m_promised.insert(tag, client.email());
}

bool RandomWorld::act(SimClient& client, const QString& name, const std::optional<Id>& target,
                      const QJsonObject& arguments) {
    const CommandOutcome outcome = client.command(name, target, arguments);
    const bool promised = outcome && !client.isDead();
    ++(promised ? taken : refused);
    note(u"%1 %2 %3 %4\n"_s.arg(m_world.time.now().toString(), client.email(), name,
                                outcome ? outcome->command.toString() : outcome.error().rejection.code));
    return promised;
}

// The person looks at what was refused: gives it up, or tries it on another slot.
void RandomWorld::settleIt(SimClient& client, const PendingCommand& pending) {
    const QJsonObject before = pending.entry->argumentsObject();
    const QString tag = before[u"customer_name"_s].toString();
    if (chance(50) && before.contains(u"resource_id"_s)) {
        QJsonObject arguments = before;
        arguments[u"resource_id"_s] = bay();
        (void)client.run().sync().retry(pending.entry->id, arguments, {});
    } else {
        // Given up or not, if the computer dies over it.
        m_promised.remove(tag);
        (void)client.run().sync().discard(pending.entry->id);
    }
}

// Every promised booking is in the core once, or waits for the person; none is there twice.
QStringList RandomWorld::accounts() {
    QHash<QString, int> stored;
    for (const auto& booking : m_world.core.all<Booking>())
        ++stored[booking->customerName];
    for (const auto& client : m_world.clients)
        for (const PendingCommand& pending : client->run().pending())
            m_promised.remove(pending.entry->argumentsObject()[u"customer_name"_s].toString());
    QStringList wrong;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        if (it.value() != 1) wrong << u"%1 is there %2 times"_s.arg(it.key()).arg(it.value());
    // What a restore takes from the core comes back from those who did it, unless they were put out meanwhile.
    for (const auto& client : m_world.clients)
        if (happened().contains(Fault::Restore) && m_world.truthFor(*client).isEmpty())
            m_promised.removeIf([&](const auto& promise) { return promise.value() == client->email(); });
    for (auto it = m_promised.cbegin(); it != m_promised.cend(); ++it)
        if (!stored.contains(it.key())) wrong << u"%1 was promised to %2 and is gone"_s.arg(it.key(), it.value());
    return wrong;
}

QString RandomWorld::restlessness() {
    QStringList lines;
    for (const auto& client : m_world.clients)
        lines << u"%1: link %2, %3 (%4)"_s.arg(client->email())
                     .arg(client->isRunning() ? int(client->run().sync().status().link) : -1)
                     .arg(client->isRunning() ? client->outbox().join(u", "_s) : QString(),
                          client->isRunning() ? client->run().sync().status().detail : QString());
    return lines.join(u"; "_s);
}

} // namespace autospace
