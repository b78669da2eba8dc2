// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/AccountRun.h"
#include "tests/fakes/FakeKeychain.h"
#include "tests/sim/SimNetwork.h"

#include <QTemporaryDir>

namespace autospace {

// A desktop client as one person uses it: the real sync, outbox, cache and secrets on files of its own.
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
    // As a power switch: what is on disk at this moment is what the next start finds.
    void kill();
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
    [[nodiscard]] QStringList outbox() const;
    [[nodiscard]] const Id& organization() const { return m_organization; }
    [[nodiscard]] const QString& email() const { return m_email; }
    [[nodiscard]] const QString& password() const { return m_password; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("account")); }

    SimWeather weather;

private:
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
    FakeKeychain m_keychain;
    KeyVault m_keys;
    Id m_organization;
    std::unique_ptr<AccountRun> m_run;
    std::unique_ptr<StoreSession> m_reading;
};

} // namespace autospace
