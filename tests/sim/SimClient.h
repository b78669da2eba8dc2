// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/AccountRun.h"
#include "net/sync/SyncState.h"
#include "tests/fakes/FakeKeychain.h"
#include "tests/fakes/FaultyDisk.h"
#include "tests/sim/SimClock.h"
#include "tests/sim/SimNetwork.h"

#include <QTemporaryDir>

namespace autospace {

// A desktop client as one person uses it: the real sync, outbox, cache and secrets on files of its own.
class SimTransport;

class SimClient {
public:
    struct World {
        SimNetwork& network;
        FakeTimers& time;
        SeededEntropy& entropy;
        const Registry& product;
        const ClientRegistry& registries;
    };

    SimClient(World world, QString email, QString password, QString address);
    ~SimClient();

    // With the network; false when it does not work now.
    bool signIn();
    // The password again, where the sign-in has ended.
    bool signInAgain();
    // Ends the program at this instant: all that it wrote is what the next start finds.
    void kill();
    // Switches the computer off: the next start finds what was synced, and of the rest what chance leaves.
    void cutPower();
    // The same in the middle of its work, when its disk has been called that many more times. Afterwards isDead():
    // nothing it does counts any more, until bury() leaves only what the disk held at that instant.
    void cutPowerAfter(int diskCalls);
    [[nodiscard]] bool isDead() const { return m_dead; }
    void bury();
    // Stopped, and on disk as an older version leaves it: the cache of another shape, the outbox without its newest
    // column.
    void ageFiles();
    // From what is on disk; false when nothing is kept.
    bool start();
    void signOut();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] AccountRun& run() { return *m_run; }

    // In the person's first organization.
    [[nodiscard]] CommandOutcome command(const QString& name, const std::optional<Id>& target,
                                         const QJsonObject& arguments, const std::optional<QJsonObject>& base = {});
    // The same without waiting; the answer goes nowhere.
    void send(const QString& name, const std::optional<Id>& target, const QJsonObject& arguments);
    template <class T>
    [[nodiscard]] QList<std::shared_ptr<const T>> shown(const Query& query = {}) {
        return m_reading->list<T>(query);
    }
    // Every shown row of the organization: "collection id" → JSON.
    [[nodiscard]] QMap<QString, QByteArray> rows();
    [[nodiscard]] SyncState state() const;
    [[nodiscard]] QStringList outbox() const;
    [[nodiscard]] const Id& organization() const { return m_organization; }
    [[nodiscard]] const QString& email() const { return m_email; }
    [[nodiscard]] const QString& password() const { return m_password; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("account")); }

    SimWeather weather;
    SimClock clock;
    FaultyDisk& disk() { return m_disk; }

private:
    void stop();
    [[nodiscard]] QString image() const { return m_folder.filePath(QStringLiteral("image")); }
    [[nodiscard]] std::shared_ptr<AccountVault> vault();
    [[nodiscard]] bool open(std::shared_ptr<AccountVault> vault, const Secrets& secrets,
                            const std::optional<SignInReply>& fresh, std::shared_ptr<CoreConnection> connection);
    [[nodiscard]] std::shared_ptr<CoreConnection> connect();
    // Lets time pass until the condition holds; false after the limit.
    bool until(const std::function<bool()>& condition, int limitMs);

    World m_world;
    QString m_email;
    QString m_password;
    QString m_address;
    QTemporaryDir m_folder;
    FaultyDisk m_disk;
    bool m_dead = false;
    std::weak_ptr<CoreConnection> m_connection;
    FakeKeychain m_keychain;
    KeyVault m_keys;
    Id m_organization;
    std::unique_ptr<AccountRun> m_run;
    std::unique_ptr<StoreSession> m_reading;
};

} // namespace autospace
