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
    [[nodiscard]] ConnectionHost& host() const { return *host_; }

protected:
    void run() override;

private:
    const ConnectionContext& context_;
    const int number_;
    QSemaphore ready_;
    ConnectionHost* host_ = nullptr;
};

} // namespace autospace
