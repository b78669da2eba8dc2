// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThread>

namespace autospace {

class ConnectionHost;
struct ConnectionContext;

// A thread with the host of its connections, which lives as long as the thread runs.
class IoThread : public QThread {
    Q_OBJECT

public:
    IoThread(const ConnectionContext& context, int number);
    // Ends every connection at once.
    ~IoThread() override;

    // Starts the thread and waits for its host.
    ConnectionHost& begin();
    [[nodiscard]] ConnectionHost& host() const { return *m_host; }

protected:
    void run() override;

private:
    const ConnectionContext& m_context;
    const int m_number;
    QSemaphore m_ready;
    ConnectionHost* m_host = nullptr;
};

} // namespace autospace
