// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/SimClient.h"

#include <QDir>

namespace autospace {

// The real core on a real database, real clients, and a network between them that does as it is told; all of it in
// virtual time on one thread, so that a seed replays everything.
class TestWorld {
public:
    explicit TestWorld(quint64 seed);
    ~TestWorld();

    // A garage with six slots and, for the people below, a membership each.
    [[nodiscard]] SimClient& person(const QString& name, QList<Role> roles);
    [[nodiscard]] const QList<std::shared_ptr<Space>>& bays() const { return m_bays; }
    [[nodiscard]] const Organization& organization() const { return *m_organization; }

    void advance(qint64 ms);
    // Until every running client has had nothing under way for a while; false when that does not come within the time.
    // After silent cuts the while must be longer than a client's watchdog.
    bool settle(qint64 limitMs = 120'000, qint64 calmMs = 3'000);
    // Everything up, the sky clear, and every person signed in.
    void heal();

    // What the person may see of what the core holds: "collection id" → JSON.
    [[nodiscard]] QMap<QString, QByteArray> truthFor(const SimClient& client);
    // The differences between what a client shows and what the core would tell it; empty = none.
    [[nodiscard]] QStringList differences(SimClient& client);
    // The commands that are in some outbox, with their states; empty = every outbox is.
    [[nodiscard]] QStringList unsettled() const;
    // Pairs of bookings that occupy one slot at one time; empty = none.
    [[nodiscard]] QStringList overlaps();

    // The core ends at this instant, as its process or its computer does, or after so many calls of its disk; it
    // answers nothing more. startCore() goes on from what it left.
    void killCore();
    void cutCorePower();
    void cutCorePowerAfter(int diskCalls);
    void startCore();
    // The core stops and comes back as a newer version, to which the cursors out there say something older.
    void upgradeCore();
    // Whether the client has followed the core's feed to its end, on the core's present timeline.
    [[nodiscard]] bool isAbreast(SimClient& client);
    // The core's database as it is now, for looks that no disk of this world may disturb.
    [[nodiscard]] StoreSession& coreView();

    // A backup while the core works, and the way back to it: what was done since is gone from the core.
    void backUp();
    [[nodiscard]] bool hasBackup() const;
    void restoreBackup();

    // Somebody else's doing, at the core: a record straight into its database.
    void put(const std::shared_ptr<Record>& record);

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString coreFolder() const { return m_folder.filePath(QStringLiteral("core")); }
    const bool m_folderMade = QDir().mkpath(coreFolder());

public:
    FakeTimers time{*Instant::parse(u"2026-11-20T09:00:00Z")};
    SeededEntropy entropy;
    FaultyDisk coreDisk{coreFolder()};
    TestCore core{QStringLiteral("sqlite:") + coreFolder() + QStringLiteral("/core.db")};
    SimNetwork network;
    QList<std::shared_ptr<SimClient>> clients;

    static constexpr QStringView password = u"a long enough password";

private:
    [[nodiscard]] QString backupFile() const { return m_folder.filePath(QStringLiteral("backup.db")); }
    [[nodiscard]] QString coreImage() const { return m_folder.filePath(QStringLiteral("image")); }
    [[nodiscard]] FaultyDisk::Chance chance();
    void coreDied();

    struct CoreRow {
        RecordPtr record;
        QString key;
        QByteArray json;
    };
    [[nodiscard]] const QList<CoreRow>& coreRows();

    QList<CoreRow> m_coreRows;
    std::pair<int, qint64> m_coreRowsAt{}; // the core's run, and the position of its log
    std::unique_ptr<StoreSession> m_coreView; // until the core's files are replaced
    bool m_coreDied = false; // what it left is its image
    ClientRegistry m_registries;
    QString m_passwordHash;
    std::shared_ptr<Organization> m_organization;
    QList<std::shared_ptr<Space>> m_bays;
};

} // namespace autospace
