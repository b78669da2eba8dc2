// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ProductRegistry.h"
#include "models/Client.h"
#include "models/session/SessionClient.h"
#include "net/SystemEntropy.h"
#include "tests/bench/Subject.h"
#include "tests/fakes/NoKeychain.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace autospace::bench {

// One client program without its window: the real session on a folder of its own, signed in and syncing.
class Desk {
public:
    // passphrase: keeps the account with it, so that the client program can open it later; without one it is for
    // this run only.
    Desk(const QString& folder, const QString& passphrase = {})
        : m_folder(folder), m_passphrase(passphrase), m_settings(folder + QStringLiteral("/settings.json")),
          m_client(productRegistry(), m_clock, m_settings),
          m_session({.registry = productRegistry(),
                     .dataFolder = folder,
                     .device = QStringLiteral("Bench"),
                     .clock = m_clock,
                     .entropy = m_entropy,
                     .keychain = [] { return std::make_unique<NoKeychain>(); },
                     .passphraseCost = {1, 64, 1}}),
          m_bridge(m_session, m_client) {}

    // Signs in and waits until all is there. Returns the seconds that took.
    double syncFully(const Subject& subject) {
        QElapsedTimer timer;
        timer.start();
        m_session.signIn({subject.address(), subject.email(), subject.password(),
                          m_passphrase.isEmpty() ? Keep::ThisRunOnly : Keep::Passphrase, m_passphrase});
        waitFor([this] {
            return m_session.isOpen() && m_session.status().link == SyncStatus::Link::InSync && !m_session.status().firstSync;
        });
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    // Lets events come until the condition holds.
    template <class Condition>
    static void waitFor(Condition condition) {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            QEventLoop loop;
            QTimer::singleShot(2, &loop, &QEventLoop::quit);
            loop.exec();
            if (timer.elapsed() > 300'000) qFatal("bench: a client waited in vain");
        }
    }
    [[nodiscard]] Client& client() { return m_client; }

private:
    QString m_folder;
    QString m_passphrase;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    SettingsStore m_settings;
    Client m_client;
    Session m_session;
    SessionClient m_bridge;
};

} // namespace autospace::bench
