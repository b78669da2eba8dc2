// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/Builders.h"
#include "tests/sim/TestWorld.h"

#include <QTest>

using namespace autospace;
using namespace Qt::StringLiterals;

namespace {

// One world under one seed: three people do what comes to their minds while the network, the clients and the core fail
// around them. Afterwards everything heals, and nothing may be lost, doubled or shown wrongly.
class RandomWorld {
public:
    explicit RandomWorld(quint64 seed) : m_world(seed) {
        (void)m_world.person(u"Mara Beispiel"_s, {Role::Manager});
        (void)m_world.person(u"Jon Muster"_s, {Role::Manager});
        (void)m_world.person(u"Olga Muster"_s, {Role::OrgOwner});
        for (const auto& client : m_world.clients)
            if (!client->signIn()) qFatal("the world does not start");
    }

    void live(int steps) {
        for (int i = 0; i < steps; ++i) {
            SimClient& client = *m_world.clients[qsizetype(m_world.entropy.below(3))];
            if (chance(12))
                misfortune(client);
            else if (client.isRunning())
                work(client);
            m_world.advance(qint64(m_world.entropy.below(chance(20) ? 60'000 : 800)));
        }
    }

    // What is wrong after everything healed; empty = nothing.
    QStringList judge() {
        m_world.heal();
        if (!m_world.settle(900'000, 60'000)) return {u"the world does not come to rest: "_s + restlessness()};
        QStringList wrong = m_world.overlaps();
        for (const auto& client : m_world.clients) {
            wrong << m_world.differences(*client);
            for (const QString& state : client->outbox())
                if (!state.endsWith("rejected"_L1) && !state.endsWith("behind"_L1))
                    wrong << u"%1 still has %2"_s.arg(client->email(), state);
        }
        return wrong << accounts();
    }

    [[nodiscard]] const SimNetwork::Count& count() const { return m_world.network.count(); }
    int taken = 0, refused = 0, kills = 0;

private:
    [[nodiscard]] bool chance(int percent) { return int(m_world.entropy.below(100)) < percent; }

    void misfortune(SimClient& client) {
        switch (m_world.entropy.below(7)) {
        case 0: client.weather.up = !client.weather.up; break;
        case 1: client.weather = SimWeather::stormy(); break;
        case 2: client.weather = {}; break;
        case 3:
            client.weather.up = false;
            m_world.network.breakStreams(client.weather);
            break;
        case 4:
            if (client.isRunning()) client.kill(), ++kills;
            break;
        case 5:
            if (!client.isRunning()) (void)client.start();
            break;
        default:
            if (m_world.network.coreIsUp())
                m_world.network.killCore(), ++kills;
            else
                m_world.network.restartCore();
        }
        if (!m_world.network.coreIsUp() && chance(50)) m_world.network.restartCore();
        if (!client.isRunning() && chance(70)) (void)client.start();
    }

    void work(SimClient& client) {
        const auto bookings = client.shown<Booking>(Query().where(u"org_id"_s, Value(client.organization())));
        if (bookings.isEmpty() || chance(40)) return create(client);
        const Booking& booking = *bookings[qsizetype(m_world.entropy.below(quint64(bookings.size())))];
        switch (m_world.entropy.below(6)) {
        case 0: return act(client, u"bookings.check_in"_s, booking.id, {{u"passcode"_s, booking.passcode}});
        case 1: return act(client, u"bookings.check_out"_s, booking.id, {});
        case 2: return act(client, u"bookings.cancel"_s, booking.id, {{u"reason"_s, u"rain"_s}});
        case 3:
            return act(client, u"bookings.extend"_s, booking.id,
                       {{u"ends_at"_s, booking.endsAt.plusMinutes(30).toString()}});
        case 4: return act(client, u"bookings.move"_s, booking.id, {{u"resource_id"_s, bay()}});
        default:
            for (const PendingCommand& pending : client.run().pending())
                if (pending.entry->state == OutboxState::Rejected) return settleIt(client, pending);
        }
    }

    void create(SimClient& client) {
        const QString tag = u"Guest %1"_s.arg(++m_made);
        const Instant from = m_world.time.now().plusMinutes(qint64(m_world.entropy.below(8)) * 15);
        const QJsonObject arguments{{u"resource_id"_s, bay()},
                                    {u"starts_at"_s, from.toString()},
                                    {u"ends_at"_s, from.plusMinutes(30).toString()},
                                    {u"customer_name"_s, tag},
                                    {u"plate"_s, u"FL %1"_s.arg(m_made)}};
        if (act(client, u"bookings.create"_s, {}, arguments), m_lastTaken) m_promised.insert(tag);
    }

    void act(SimClient& client, const QString& name, const std::optional<Id>& target, const QJsonObject& arguments) {
        const CommandOutcome outcome = client.command(name, target, arguments);
        m_lastTaken = outcome.has_value();
        ++(outcome ? taken : refused);
    }

    // The person looks at what was refused: gives it up, or tries it on another slot.
    void settleIt(SimClient& client, const PendingCommand& pending) {
        const QJsonObject before = pending.entry->argumentsObject();
        const QString tag = before[u"customer_name"_s].toString();
        if (chance(50) && before.contains(u"resource_id"_s)) {
            QJsonObject arguments = before;
            arguments[u"resource_id"_s] = bay();
            (void)client.run().sync().retry(pending.entry->id, arguments, {});
        } else if (client.run().sync().discard(pending.entry->id)) {
            m_promised.remove(tag);
        }
    }

    // Every promised booking is in the core once, or waits for the person; none is there twice.
    QStringList accounts() {
        QHash<QString, int> stored;
        for (const auto& booking : m_world.core.all<Booking>())
            ++stored[booking->customerName];
        for (const auto& client : m_world.clients)
            for (const PendingCommand& pending : client->run().pending())
                m_promised.remove(pending.entry->argumentsObject()[u"customer_name"_s].toString());
        QStringList wrong;
        for (auto it = stored.cbegin(); it != stored.cend(); ++it)
            if (it.value() != 1) wrong << u"%1 is there %2 times"_s.arg(it.key()).arg(it.value());
        for (const QString& tag : std::as_const(m_promised))
            if (!stored.contains(tag)) wrong << tag + u" was promised and is gone"_s;
        return wrong;
    }

    QString restlessness() {
        QStringList lines;
        for (const auto& client : m_world.clients)
            lines << u"%1: link %2, %3"_s.arg(client->email())
                         .arg(client->isRunning() ? int(client->run().sync().status().link) : -1)
                         .arg(client->isRunning() ? client->outbox().join(u", "_s) : QString());
        return lines.join(u"; "_s);
    }

    [[nodiscard]] QString bay() {
        return m_world.bays()[qsizetype(m_world.entropy.below(quint64(m_world.bays().size())))]->id.toString();
    }

    TestWorld m_world;
    int m_made = 0;
    bool m_lastTaken = false;
    QSet<QString> m_promised;
};

} // namespace

// AUTOSPACE_SIM_SEED replays one seed; with AUTOSPACE_SIM_SEEDS it is the first of so many.
class RandomWorldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWorldComesToRest() {
        const int given = qEnvironmentVariableIntValue("AUTOSPACE_SIM_SEED");
        const int many = qEnvironmentVariableIntValue("AUTOSPACE_SIM_SEEDS");
        const int first = given > 0 ? given : 1;
        const int worlds = many > 0 ? many : given > 0 ? 1 : 25;
        const int last = first + worlds - 1;
        SimNetwork::Count all;
        int taken = 0, refused = 0, kills = 0;
        for (int seed = first; seed <= last; ++seed) {
            RandomWorld world{quint64(seed)};
            world.live(120);
            const QStringList wrong = world.judge();
            QVERIFY2(wrong.isEmpty(), qPrintable(u"AUTOSPACE_SIM_SEED=%1\n%2"_s.arg(seed).arg(wrong.join(u'\n'))));
            all.lostRequests += world.count().lostRequests;
            all.lostReplies += world.count().lostReplies;
            all.repeats += world.count().repeats;
            taken += world.taken;
            refused += world.refused;
            kills += world.kills;
        }
        qInfo("seeds %d to %d: %d commands taken, %d refused, %d lost requests, %d lost replies, %d repeats, %d kills",
              first, last, taken, refused, all.lostRequests, all.lostReplies, all.repeats, kills);
        if (worlds < 25) return;
        QVERIFY(taken > 20 * worlds && refused > worlds && kills > worlds);
        QVERIFY(all.lostRequests > 0 && all.lostReplies > 0 && all.repeats > 0);
    }
};

QTEST_GUILESS_MAIN(RandomWorldsTest)
#include "RandomWorldsTest.moc"
