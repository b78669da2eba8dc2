// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Listener.h"
#include "core/storage/postgres/PostgresConnection.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <thread>

namespace autospace {

// Waits for announcements (LISTEN) on a connection and a thread of its own. When the connection is lost it is made
// again, and an empty text is heard, since something may have been missed meanwhile.
class PostgresListener final : public Listener {
public:
    static constexpr char channel[] = "autospace";

    PostgresListener(StoreUrl url, std::function<void(const QString&)> heard);
    ~PostgresListener() override;
    Q_DISABLE_COPY_MOVE(PostgresListener)

private:
    void work();
    // Until the connection breaks or the end is near.
    void hear(PostgresConnection& connection);

    const StoreUrl m_url;
    const std::function<void(const QString&)> m_heard;
    std::atomic<bool> m_stopping = false;
    std::jthread m_thread;
};

} // namespace autospace
