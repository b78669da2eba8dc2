// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace autospace {

// The disk below the SQLite files of one folder, as a layer under the real SQLite: it can be full, fail at one call,
// and lose power. Losing power keeps what was synced and of the rest what chance leaves: each write whole, torn at a
// sector, or not at all, in any order. Databases that are opened while it lives go through it. One thread.
class FaultyDisk {
public:
    enum class Trouble { None, Full, Broken };
    // Uniform in [0, bound).
    using Chance = std::function<quint64(quint64 bound)>;

    explicit FaultyDisk(const QString& folder);
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    // Every call that changes a file fails this way until told otherwise.
    void setTrouble(Trouble trouble);
    // Counts calls that write, cut, sync or open, and lets the one with this number fail (once). -1 = none.
    void failAt(int call);
    // Is told when that many more calls have been made, before the call does anything. At most once.
    void after(int calls, std::function<void()> run);
    [[nodiscard]] int calls() const;

    // What a computer finds that lost power at this moment, written into another folder. "-shm" files are left out,
    // as they are rebuilt by whoever opens the database next.
    void imageAfterPowerCut(const QString& to, const Chance& chance) const;
    // The same after a kill of the program alone: all that was written is there.
    void imageAfterKill(const QString& to) const;
    // Somebody else put other files in place: what is there is synced.
    void forgetUnsynced();

    // While one lives, no disk fails or counts: for the test's own looks into the files.
    class Calm {
    public:
        Calm();
        ~Calm();
        Q_DISABLE_COPY_MOVE(Calm)
    };

    struct State;

private:
    std::shared_ptr<State> m_state;
};

} // namespace autospace
