// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/Misfortunes.h"
#include "tests/sim/WorldRules.h"

#include <QCryptographicHash>

namespace autospace {

// One world under one seed: three to eight people do what comes to their minds while the network, the clients and the
// core fail around them. The rules hold after every step; afterwards everything heals, and nothing may be lost, doubled
// or shown wrongly.
class RandomWorld {
public:
    explicit RandomWorld(quint64 seed);

    // Ends at the first step after which a rule is broken. What is wrong; empty = nothing.
    [[nodiscard]] QStringList live(int steps);
    // What is wrong after everything healed; empty = nothing.
    [[nodiscard]] QStringList judge();

    [[nodiscard]] QSet<Fault> happened() const { return m_misfortunes.happened(); }
    // The same for the same seed, in every run.
    [[nodiscard]] QByteArray trace() const { return m_trace.result().toHex(); }
    [[nodiscard]] int compared() const { return m_rules.compared(); }
    int taken = 0, refused = 0;

private:
    [[nodiscard]] bool chance(int percent) { return int(m_world.entropy.below(100)) < percent; }
    [[nodiscard]] QString bay();
    void note(const QString& text) { m_trace.addData(text.toUtf8()); }
    void step();
    void work(SimClient& client);
    void create(SimClient& client);
    [[nodiscard]] bool act(SimClient& client, const QString& name, const std::optional<Id>& target,
                           const QJsonObject& arguments);
    void settleIt(SimClient& client, const PendingCommand& pending);
    [[nodiscard]] QStringList accounts();
    [[nodiscard]] QString restlessness();

    TestWorld m_world;
    Misfortunes m_misfortunes;
    WorldRules m_rules;
    QCryptographicHash m_trace{QCryptographicHash::Sha256};
    int m_made = 0;
    QHash<QString, QString> m_promised; // guests that somebody was told have a booking, and who was
};

} // namespace autospace
