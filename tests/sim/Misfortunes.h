// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/Fault.h"
#include "tests/sim/TestWorld.h"

#include <QSet>

namespace autospace {

// What befalls a world: each world is prone to some kinds of faults, drawn from its seed, so that a few of them meet
// often instead of all of them rarely.
class Misfortunes {
public:
    Misfortunes(TestWorld& world, SimClient& owner);

    // One more, at this client or at the core.
    void strike(SimClient& client);
    // Whoever died is found, and most things are mended after a while.
    void recover();
    // The kinds that did happen, not only might have.
    [[nodiscard]] QSet<Fault> happened() const;

private:
    void bring(Fault fault, SimClient& client);
    void turnWeather(Fault fault, SimWeather& weather);
    void breakCore(Fault fault);
    void breakClient(Fault fault, SimClient& client);
    void changeRights(Fault fault, SimClient& client);
    void upgrade(SimClient& client);
    void restore();
    [[nodiscard]] bool asOwner(const QString& path, const QJsonObject& body);
    [[nodiscard]] bool chance(int percent) { return int(m_world.entropy.below(100)) < percent; }
    [[nodiscard]] qint64 within(qint64 bound) { return qint64(m_world.entropy.below(quint64(bound))); }

    TestWorld& m_world;
    SimClient& m_owner;
    QList<Fault> m_prone;
    QSet<Fault> m_happened;
    QByteArray m_ownerToken;
};

} // namespace autospace
