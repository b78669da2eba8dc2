// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/account/ClientHost.h"
#include "net/Session.h"

#include <QThread>

namespace autospace {

// The net thread and what lives on it. post() may be called from any thread; host() only from the net thread.
class NetThread {
public:
    // Called on the net thread.
    struct Listener {
        std::function<void(const ChangedRows&)> changed;
        std::function<void(const SyncStatus&)> status;
        std::function<void(const QList<PendingCommand>&)> pending;
        std::function<void(const Id&)> organizationGone;
        std::function<void(const OpenedAccount&)> user;
    };

    NetThread(const Session::Setup& setup, ReadWorker& reader, Listener listener);
    // Waits until the account is closed.
    ~NetThread();
    Q_DISABLE_COPY_MOVE(NetThread)

    void post(std::function<void()> work);
    [[nodiscard]] ClientHost& host() { return *m_host; }

private:
    void make(const Session::Setup& setup, ReadWorker& reader, const Listener& listener);

    QThread m_thread;
    QObject* m_context; // lives on the thread, takes the calls
    // On the thread only.
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Timers> m_timers;
    std::unique_ptr<ClientHost> m_host;
};

} // namespace autospace
