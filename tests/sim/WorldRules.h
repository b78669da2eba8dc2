// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/RawSqlite.h"
#include "tests/sim/TestWorld.h"

namespace autospace {

// What holds in a world at every instant, whatever fails. The core's part is asked of its database file itself.
class WorldRules {
public:
    explicit WorldRules(TestWorld& world) : m_world(world) {}

    // No overlap, one effect per command id, a log and an audit chain without holes; whoever is abreast of the core
    // and has nothing under way holds exactly what the person may read. Empty = all holds.
    [[nodiscard]] QStringList broken();
    // The same, and every hash of the audit chain and every row of the database.
    [[nodiscard]] QStringList brokenInDepth();
    // How often a client was abreast and was held against the core.
    [[nodiscard]] int compared() const { return m_compared; }

private:
    [[nodiscard]] QStringList brokenInCore();
    [[nodiscard]] bool isAtRest(SimClient& client);

    TestWorld& m_world;
    std::unique_ptr<RawSqlite> m_file; // of the core's present run
    int m_fileOfRun = -1;
    qint64 m_fileVersion = -1;             // when the core's rules were last looked at
    QHash<QString, QString> m_comparedAt;  // by client: what it had, so that nothing is compared twice
    int m_compared = 0;
};

} // namespace autospace
